package relevo.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import relevo.app.CannotStart;

/** Stands in the help; the script itself runs the tests, since a built program has none. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
    @Option(names = "--long", descriptionKey = "relevo.test.long")
    private boolean longOnes;

    @Override
    public Integer call() {
        throw new CannotStart("test.by-script", longOnes ? "test --long" : "test");
    }
}
