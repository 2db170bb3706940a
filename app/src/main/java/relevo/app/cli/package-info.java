/** The command line: {@code relevo} and its commands; features add theirs as {@link relevo.app.cli.Subcommand}s. */
@NullMarked
package relevo.app.cli;

import org.jspecify.annotations.NullMarked;
