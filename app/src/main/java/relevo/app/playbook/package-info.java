/** The editions that engagements are pinned to: pages with their rules, stored as published. */
@NullMarked
package relevo.app.playbook;

import org.jspecify.annotations.NullMarked;
