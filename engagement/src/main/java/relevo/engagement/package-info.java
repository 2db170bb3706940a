/** The pure core: commands, events, states, and the judge of every gate. */
@NullMarked
package relevo.engagement;

import org.jspecify.annotations.NullMarked;
