package relevo.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import relevo.app.CannotStart;

/** Stands in the help; the script itself runs PIT, since a built program has no tests. */
@Command(name = "mutants")
final class MutantsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "MODULE", descriptionKey = "relevo.mutants.module")
    private @Nullable String module;

    @Override
    public Integer call() {
        throw new CannotStart("test.by-script", module == null ? "mutants" : "mutants " + module);
    }
}
