/** Tests of the demonstration's mailbox. */
@NullMarked
package relevo.app.message.sandbox;

import org.jspecify.annotations.NullMarked;
