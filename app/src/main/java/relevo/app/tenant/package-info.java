/** One's own customers, tenants, services and contacts, taken in from files. */
@NullMarked
package relevo.app.tenant;

import org.jspecify.annotations.NullMarked;
