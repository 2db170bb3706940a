/** One engagement of one service, from the approved request to the day on which the manager has left. */
@NullMarked
package relevo.bench.story;

import org.jspecify.annotations.NullMarked;
