/** Usage readings: their import, the milestones that they reach and put in doubt, and how they are read. */
@NullMarked
package relevo.app.usage;

import org.jspecify.annotations.NullMarked;
