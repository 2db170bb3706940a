/** Tests of the mails. */
@NullMarked
package relevo.app.message;

import org.jspecify.annotations.NullMarked;
