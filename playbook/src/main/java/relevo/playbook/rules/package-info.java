/** The rules of a process: criteria from a closed vocabulary, and which gate asks for which. */
@NullMarked
package relevo.playbook.rules;

import org.jspecify.annotations.NullMarked;
