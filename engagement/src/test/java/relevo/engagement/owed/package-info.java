/** What is owed, and what comes next. */
@NullMarked
package relevo.engagement.owed;

import org.jspecify.annotations.NullMarked;
