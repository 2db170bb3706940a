/** {@code relevo journal} on the command line. */
@NullMarked
package relevo.app.inspection;

import org.jspecify.annotations.NullMarked;
