/** Text in, process out: reads playbook pages and their rules. No database, no clock. */
@NullMarked
package relevo.playbook;

import org.jspecify.annotations.NullMarked;
