/** Laws about what may use what; each has been seen to fail on a planted violation. */
@NullMarked
package relevo.app.laws;

import org.jspecify.annotations.NullMarked;
