package relevo.bench.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import relevo.playbook.read.PlaybookReader;

/** The pages that ship, in both languages; an invocation reads each of them once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ReadingBenchmark {
    private static final List<byte[]> PAGES =
            Stream.of("es", "en").map(ReadingBenchmark::shipped).toList();

    /** Both sides are told where everything stands, and know tables. */
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    @Benchmark
    public void relevo(Blackhole sink) {
        for (var page : PAGES) {
            sink.consume(PlaybookReader.read("page.md", page));
        }
    }

    @Benchmark
    public void commonmark(Blackhole sink) {
        for (var page : PAGES) {
            Node document = parser.parse(new String(page, StandardCharsets.UTF_8));
            sink.consume(document);
        }
    }

    private static byte[] shipped(String language) {
        var name = "/playbooks/completion-enablement/" + language + ".md";
        try (var page = Objects.requireNonNull(PlaybookReader.class.getResourceAsStream(name), name)) {
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
