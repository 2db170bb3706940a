package relevo.engagement.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Laws about the text of the core that the compiler does not enforce. */
class SourceLawsTest {
    private static final Path CORE = Path.of("src/main/java/relevo/engagement");

    @Test
    void the_core_never_hides_a_missing_case_behind_default() throws IOException {
        var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        try (files;
                var tree = Files.walk(CORE)) {
            var sources = tree.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(sources).as("the law must have something to read").hasSizeGreaterThan(50);
            assertThat(defaults(files.getJavaFileObjectsFromPaths(sources))).isEmpty();
        }
    }

    @Test
    void a_default_is_found_in_statements_and_expressions_and_beside_null() throws IOException {
        assertThat(defaults(List.of(planted("int f(int i) { return switch (i) { default -> 1; }; }"))))
                .hasSize(1);
        assertThat(defaults(List.of(planted("void f(int i) { switch (i) { case 1: break; default: } }"))))
                .hasSize(1);
        assertThat(defaults(List.of(planted("int f(Integer i) { return switch (i) { case null, default -> 1; }; }"))))
                .hasSize(1);
        assertThat(defaults(List.of(planted("int f(boolean b) { return b ? 1 : 2; }"))))
                .isEmpty();
    }

    @Test
    void every_package_says_that_null_is_marked() throws IOException {
        try (var tree = Files.walk(CORE)) {
            var bare = tree.filter(Files::isDirectory)
                    .filter(folder -> !marked(folder))
                    .toList();
            assertThat(bare).isEmpty();
        }
        assertThat(marked(Path.of("src/main")))
                .as("a folder without package-info")
                .isFalse();
    }

    private static boolean marked(Path folder) {
        Path info = folder.resolve("package-info.java");
        try {
            return Files.exists(info) && Files.readString(info).contains("@NullMarked\npackage ");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> defaults(Iterable<? extends JavaFileObject> sources) throws IOException {
        var offences = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        for (CompilationUnitTree unit : task.parse()) {
            scan(unit, offences);
        }
        return offences;
    }

    private static void scan(CompilationUnitTree unit, List<String> offences) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitCase(CaseTree branch, Void nothing) {
                if (branch.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
                    offences.add(unit.getSourceFile().getName() + ": " + branch);
                }
                return super.visitCase(branch, null);
            }
        }.scan(unit, null);
    }

    private static JavaFileObject planted(String method) {
        return new SimpleJavaFileObject(URI.create("string:///Planted.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "class Planted { " + method + " }";
            }
        };
    }
}
