/** The other. */
@NullMarked
package relevo.app.laws.planted.modules.right;

import org.jspecify.annotations.NullMarked;
