/** Engagements that were closed in a period, with what was waived, attested and sent for them. */
@NullMarked
package relevo.app.closing;

import org.jspecify.annotations.NullMarked;
