/** One mail a working day at most, to whoever owes something: what my day shows, brought to them. */
@NullMarked
package relevo.app.digest;

import org.jspecify.annotations.NullMarked;
