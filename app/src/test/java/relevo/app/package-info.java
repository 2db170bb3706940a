/** Tests of the application, and what they stand on. */
@NullMarked
package relevo.app;

import org.jspecify.annotations.NullMarked;
