/** The demo's own SMTP server, whose mails never leave the machine and can be read in the application. */
@NullMarked
package relevo.app.message.sandbox;

import org.jspecify.annotations.NullMarked;
