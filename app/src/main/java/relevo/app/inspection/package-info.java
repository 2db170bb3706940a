/** {@code relevo journal}: the whole record held against itself on the command line, and put right beside the journal. */
@NullMarked
package relevo.app.inspection;

import org.jspecify.annotations.NullMarked;
