/** How long the core takes to decide and to judge, in memory. */
@NullMarked
package relevo.bench.deciding;

import org.jspecify.annotations.NullMarked;
