/** Hands letters to an SMTP server and says what it answered for each recipient. */
@NullMarked
package relevo.app.message.smtp;

import org.jspecify.annotations.NullMarked;
