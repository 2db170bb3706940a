/** A history decided anew: the command behind each event is asked again of the state before it. */
@NullMarked
package relevo.engagement.replay;

import org.jspecify.annotations.NullMarked;
