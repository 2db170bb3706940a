/** Tests of closing. */
@NullMarked
package relevo.app.closing;

import org.jspecify.annotations.NullMarked;
