package relevo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that keeps the last figures; each bench has its part of it and leaves the others' alone. */
record Proof(Path file) {
    private static final String BEGINNING = """
            # The bench

            The last figures, written by `./relevo bench --write`; each part says when and on which machine. What is compared, and why it is
            fair: [decisions/bench.md](../decisions/bench.md).
            """;

    void keep(String name, Figures figures, String machine) throws IOException {
        var part =
                "<!-- " + name + ":begin -->\n" + figures.markdown() + "\n*" + machine + "*\n<!-- " + name + ":end -->";
        var text = Files.exists(file) ? Files.readString(file) : BEGINNING;
        var known = Pattern.compile("<!-- " + name + ":begin -->.*<!-- " + name + ":end -->", Pattern.DOTALL)
                .matcher(text);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, known.find() ? known.replaceFirst(Matcher.quoteReplacement(part)) : text + "\n" + part + "\n");
    }
}
