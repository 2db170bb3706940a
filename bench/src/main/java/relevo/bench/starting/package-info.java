/** From the key press to the first page, and how much memory it takes. */
@NullMarked
package relevo.bench.starting;

import org.jspecify.annotations.NullMarked;
