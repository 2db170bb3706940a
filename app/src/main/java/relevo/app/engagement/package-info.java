/** The engagement page: a tenant's services on their way through the process, criterion by criterion. */
@NullMarked
package relevo.app.engagement;

import org.jspecify.annotations.NullMarked;
