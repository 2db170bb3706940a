package relevo.app.cli;

/**
 * A command that a feature adds to {@code relevo}.
 *
 * <p>A public picocli {@code @Command(name = "usage", resourceBundle = "texts.usage.messages")} with a public constructor
 * without parameters, named in {@code META-INF/services/relevo.app.cli.Subcommand}; its own commands are its picocli
 * {@code subcommands}, and it is then a {@link CommandGroup}. Help texts stand in the bundle as {@code relevo.usage.usage.description} and
 * {@code relevo.usage.import.skip-bad} (an option's {@code descriptionKey}). {@code -h} is added to every command.
 * Answer 0 when fine, 1 when errors were found, 2 for a wrong call; what the system can't do is thrown as
 * {@link relevo.app.CannotStart}. A command on the database runs within {@link Backstage#run}.
 */
public interface Subcommand {}
