/** The process as a picture: steps, gates and hand-overs, laid out once, and where an engagement stands in it. */
@NullMarked
package relevo.app.process;

import org.jspecify.annotations.NullMarked;
