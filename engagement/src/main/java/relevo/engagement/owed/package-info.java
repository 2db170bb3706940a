/** What is owed and what comes next, derived from the state and never kept beside it. */
@NullMarked
package relevo.engagement.owed;

import org.jspecify.annotations.NullMarked;
