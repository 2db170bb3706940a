/** What is known of a tenant: the state that its events fold to, and the fold. */
@NullMarked
package relevo.engagement.state;

import org.jspecify.annotations.NullMarked;
