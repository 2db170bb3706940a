/** Requests for help (RFA): the form, the request manager's desk, and what they mean for a tenant. */
@NullMarked
package relevo.app.request;

import org.jspecify.annotations.NullMarked;
