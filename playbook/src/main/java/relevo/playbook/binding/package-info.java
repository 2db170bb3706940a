/** Hangs the criteria of the rules on the items of a page, and says where page and rules drift apart. */
@NullMarked
package relevo.playbook.binding;

import org.jspecify.annotations.NullMarked;
