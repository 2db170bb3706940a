package relevo.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./relevo bench}: runs the benches named, or all of them. */
@Command(name = "relevo bench", description = "Measures Relevo beside its peers and beside what the machine can do.")
public final class Main implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "which benches; all where none is named")
    private List<String> names = new ArrayList<>();

    @Option(names = "--write", description = "keep the figures in docs/proof/bench.md")
    private boolean write;

    @Option(names = "--scale", defaultValue = "1", description = "how much is measured; 0.1 is a tenth")
    private double scale;

    @Option(names = "--home", hidden = true, required = true)
    private Path home = Path.of("");

    private Main() {}

    public static void main(String[] arguments) {
        var line = new CommandLine(new Main());
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("shows this help")
                        .build())
                .usageMessage()
                .footer("%nThere are: " + Benches.names());
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Bench> benches;
        try {
            benches = Benches.named(names);
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            return 2;
        }
        try (var postgres = new Postgres(home.resolve("bench/target/postgres"))) {
            run(benches, new Setting(home, postgres, scale));
        }
        return 0;
    }

    private void run(List<Bench> benches, Setting setting) throws Exception {
        var last = new ArrayList<String>();
        for (var bench : benches) {
            var figures = bench.measure(setting);
            System.out.println("\n" + figures.text());
            if (write) {
                new Proof(home.resolve("docs/proof/bench.md"))
                        .keep(bench.name(), figures, Machine.facts(setting.postgres()));
            }
            if (figures.last() != null) {
                last.add(figures.last());
            }
        }
        last.forEach(System.out::println);
    }
}
