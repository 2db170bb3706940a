/** The cast and the harness of every test of the core. */
@NullMarked
package relevo.engagement;

import org.jspecify.annotations.NullMarked;
