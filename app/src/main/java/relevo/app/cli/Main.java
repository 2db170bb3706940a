package relevo.app.cli;

/** Where the program begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(RelevoCommand.run(arguments));
    }
}
