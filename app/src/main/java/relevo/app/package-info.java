/** The application: the only module that does I/O. */
@NullMarked
package relevo.app;

import org.jspecify.annotations.NullMarked;
