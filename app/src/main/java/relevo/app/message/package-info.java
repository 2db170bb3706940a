/** The mails of the process: drafted from the record, sent from an outbox, answered for each recipient. */
@NullMarked
package relevo.app.message;

import org.jspecify.annotations.NullMarked;
