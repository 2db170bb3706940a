/** {@code relevo backup} and {@code relevo restore}: the private database in one file, taken while it serves. */
@NullMarked
package relevo.app.backup;

import org.jspecify.annotations.NullMarked;
