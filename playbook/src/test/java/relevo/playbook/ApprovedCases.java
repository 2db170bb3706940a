package relevo.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cases in one file: after {@code == a name} the lines that are read, after {@code --} what came of them and was approved. What is seen is
 * written under {@code target}; what changed on purpose is approved by copying that file over the other, once its difference has been looked at.
 */
public final class ApprovedCases {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path TARGET = Path.of("target");

    private final Path file;
    private final List<Case> cases = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();
    private boolean before;

    private ApprovedCases(Path file) {
        this.file = file;
    }

    public static ApprovedCases in(String file) {
        var approved = new ApprovedCases(RESOURCES.resolve(file));
        try {
            Files.readString(approved.file).lines().forEach(approved::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return approved;
    }

    /** One case: its name, the lines before, and what was approved. */
    public record Case(String name, List<String> before, List<String> approved) {
        @Override
        public String toString() {
            return name;
        }
    }

    private void read(String line) {
        if (line.startsWith("== ")) {
            cases.add(new Case(line.substring(3), new ArrayList<>(), new ArrayList<>()));
            before = true;
        } else if (line.equals("--")) {
            before = false;
        } else {
            (before ? cases.getLast().before() : cases.getLast().approved()).add(line);
        }
    }

    public List<Case> all() {
        return cases;
    }

    /** Keeps what came of a case, to be approved. */
    public void saw(Case one, List<String> lines) {
        seen.append("== " + one.name() + "\n" + written(one.before()) + "--\n" + written(lines));
    }

    public void keep() throws IOException {
        Files.writeString(TARGET.resolve(file.getFileName()), seen);
    }

    private static String written(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
