/** The judge of gates, part by part. */
@NullMarked
package relevo.engagement.gate;

import org.jspecify.annotations.NullMarked;
