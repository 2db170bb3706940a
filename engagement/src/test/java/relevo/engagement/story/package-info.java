/** Stories of the process, row by row. */
@NullMarked
package relevo.engagement.story;

import org.jspecify.annotations.NullMarked;
