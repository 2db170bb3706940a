/** Tests of myday. */
@NullMarked
package relevo.app.myday;

import org.jspecify.annotations.NullMarked;
