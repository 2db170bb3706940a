/** The texts that mails begin with, edited by the playbook owner. */
@NullMarked
package relevo.app.message.template;

import org.jspecify.annotations.NullMarked;
