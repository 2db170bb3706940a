/** Typed ids; each is a record with one component named value. */
@NullMarked
package relevo.engagement.id;

import org.jspecify.annotations.NullMarked;
