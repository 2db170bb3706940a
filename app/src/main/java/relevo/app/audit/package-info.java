/** Who changed which plain thing (people, roles, templates, queues …), and when. */
@NullMarked
package relevo.app.audit;

import org.jspecify.annotations.NullMarked;
