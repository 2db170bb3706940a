/** What needs a person today: derived from how the tenants stand, most urgent first. */
@NullMarked
package relevo.app.myday;

import org.jspecify.annotations.NullMarked;
