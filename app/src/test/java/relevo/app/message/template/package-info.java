/** Tests of the mails. */
@NullMarked
package relevo.app.message.template;

import org.jspecify.annotations.NullMarked;
