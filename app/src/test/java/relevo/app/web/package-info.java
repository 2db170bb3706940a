/** Tests of the web base. */
@NullMarked
package relevo.app.web;

import org.jspecify.annotations.NullMarked;
