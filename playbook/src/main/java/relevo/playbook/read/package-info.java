/** Blocks to a page: sections, steps, labels, tables. */
@NullMarked
package relevo.playbook.read;

import org.jspecify.annotations.NullMarked;
