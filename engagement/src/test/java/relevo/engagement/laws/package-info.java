/** What the core's sources keep to. */
@NullMarked
package relevo.engagement.laws;

import org.jspecify.annotations.NullMarked;
