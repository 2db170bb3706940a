/** Personal data taken out of a tenant's record on request: what was asked, until when, by whom it was done, and why. */
@NullMarked
package relevo.app.redaction;

import org.jspecify.annotations.NullMarked;
