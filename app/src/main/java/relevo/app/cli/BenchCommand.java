package relevo.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import relevo.app.CannotStart;

/** Stands in the help; the script itself builds and runs the benches, since a built program has none. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "relevo.bench.name")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        throw new CannotStart("bench.by-script", String.join(" ", names));
    }
}
