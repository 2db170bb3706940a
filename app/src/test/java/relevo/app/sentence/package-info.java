/** Tests of what is said of a tenant. */
@NullMarked
package relevo.app.sentence;

import org.jspecify.annotations.NullMarked;
