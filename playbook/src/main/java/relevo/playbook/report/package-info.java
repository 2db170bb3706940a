/** What was read and found, as JSON and as sentences. */
@NullMarked
package relevo.playbook.report;

import org.jspecify.annotations.NullMarked;
