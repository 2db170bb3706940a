/** Tests of the demonstration's story. */
@NullMarked
package relevo.app.demo;

import org.jspecify.annotations.NullMarked;
