/** What a well-formed page says wrongly: contradictions, unknown categories, near misses. */
@NullMarked
package relevo.playbook.check;

import org.jspecify.annotations.NullMarked;
