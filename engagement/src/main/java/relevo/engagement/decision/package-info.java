/** Deciding: a state and an order give events, or a refusal that says why. */
@NullMarked
package relevo.engagement.decision;

import org.jspecify.annotations.NullMarked;
