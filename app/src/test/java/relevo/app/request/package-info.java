/** Tests of requests for help. */
@NullMarked
package relevo.app.request;

import org.jspecify.annotations.NullMarked;
