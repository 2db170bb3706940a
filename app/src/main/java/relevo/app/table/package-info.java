/** Tables as people keep them in spreadsheets: read with the place of every error, and written for them. */
@NullMarked
package relevo.app.table;

import org.jspecify.annotations.NullMarked;
