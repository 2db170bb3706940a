/** Editions: pages and rules together, immutable, known by their content. */
@NullMarked
package relevo.playbook.edition;

import org.jspecify.annotations.NullMarked;
