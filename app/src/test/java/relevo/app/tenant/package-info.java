/** Tests of taking tenants in. */
@NullMarked
package relevo.app.tenant;

import org.jspecify.annotations.NullMarked;
