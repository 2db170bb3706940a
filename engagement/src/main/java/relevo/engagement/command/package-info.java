/** What people and timers ask for, in the imperative. */
@NullMarked
package relevo.engagement.command;

import org.jspecify.annotations.NullMarked;
