/** Tests of reading and writing tables. */
@NullMarked
package relevo.app.table;

import org.jspecify.annotations.NullMarked;
