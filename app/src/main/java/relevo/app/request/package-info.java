/** Requests for help (RFA): the form, how request managers answer them, and what they mean for a tenant. */
@NullMarked
package relevo.app.request;

import org.jspecify.annotations.NullMarked;
