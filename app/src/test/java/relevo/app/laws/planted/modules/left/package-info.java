/** One of the two. */
@NullMarked
package relevo.app.laws.planted.modules.left;

import org.jspecify.annotations.NullMarked;
