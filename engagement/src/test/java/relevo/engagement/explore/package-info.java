/** Every short history of commands, and what must hold in each state. */
@NullMarked
package relevo.engagement.explore;

import org.jspecify.annotations.NullMarked;
