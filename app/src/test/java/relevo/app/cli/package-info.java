/** Tests of the command line. */
@NullMarked
package relevo.app.cli;

import org.jspecify.annotations.NullMarked;
