/** What happened to a tenant, in the past tense; names are for ever. */
@NullMarked
package relevo.engagement.event;

import org.jspecify.annotations.NullMarked;
