/** Backups taken, refused and restored, and the data of the first landing. */
@NullMarked
package relevo.app.backup;

import org.jspecify.annotations.NullMarked;
