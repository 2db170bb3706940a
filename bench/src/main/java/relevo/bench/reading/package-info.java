/** Playbook pages, beside the Markdown parser alone. */
@NullMarked
package relevo.bench.reading;

import org.jspecify.annotations.NullMarked;
