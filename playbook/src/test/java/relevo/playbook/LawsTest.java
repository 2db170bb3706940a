package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
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

/** Laws about the module's text that the compiler does not enforce. */
class LawsTest {
    /** Only this package switches over types that others may extend: Markdown's nodes. */
    private static final String OPEN_TYPES = "/relevo/playbook/block/";

    @Test
    void no_switch_hides_a_missing_case_behind_default() throws IOException {
        try (var tree = Files.walk(Path.of("src/main/java"))) {
            var sources = tree.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains(OPEN_TYPES))
                    .toList();
            assertThat(sources).isNotEmpty();
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var files = compiler.getStandardFileManager(null, null, null)) {
                var units = new ArrayList<JavaFileObject>();
                files.getJavaFileObjectsFromPaths(sources).forEach(units::add);
                assertThat(defaults(units)).as("a switch lists every case").isEmpty();
            }
        }
    }

    @Test
    void the_law_sees_a_planted_default() throws IOException {
        var planted = new SimpleJavaFileObject(URI.create("string:///Planted.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return "class Planted { int f(int i) { return switch (i) { case 1 -> 1; default -> 2; }; } }";
            }
        };
        assertThat(defaults(List.of(planted))).hasSize(1);
    }

    private static List<String> defaults(List<? extends JavaFileObject> sources) throws IOException {
        var found = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        for (var unit : task.parse()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitCase(CaseTree branch, Void nothing) {
                    if (branch.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
                        found.add(unit.getSourceFile().getName() + ": " + branch);
                    }
                    return super.visitCase(branch, null);
                }
            }.scan(unit, null);
        }
        return found;
    }
}
