/** Tests of the mails. */
@NullMarked
package relevo.app.message.smtp;

import org.jspecify.annotations.NullMarked;
