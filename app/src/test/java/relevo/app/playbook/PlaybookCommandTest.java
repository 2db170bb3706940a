package relevo.app.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlaybookCommandTest {
    private static final Path SAMPLES =
            Path.of(Optional.ofNullable(System.getenv("RELEVO_SAMPLES")).orElse("../../shared"));

    @TempDir
    private Path folder;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void pages() throws IOException {
        Files.writeString(folder.resolve("es.md"), Pages.spanish(""));
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/en.md"), Pages.english(""));
        Files.writeString(folder.resolve("untitled.md"), "Nothing but a sentence.\n");
        Files.writeString(folder.resolve("picture.png"), "no page");
    }

    @Test
    void inspect_prints_one_object_a_line_for_files_folders_and_patterns() {
        assertThat(call("inspect", "--json", file("es.md"), file("more"))).isZero();
        assertThat(output.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"path\":\"" + folder))
                .anyMatch(line -> line.contains("more/en.md\",\"language\":\"en\""));
        assertThat(call("inspect", "--json", file("*.md"))).isZero();
        assertThat(output.toString().lines()).hasSize(2).anyMatch(line -> line.contains("untitled.md"));
        assertThat(call("inspect", "--json", folder.toString())).isZero();
        assertThat(output.toString().lines()).hasSize(3).noneMatch(line -> line.contains("picture"));
    }

    @Test
    void inspect_tells_people_what_was_read() {
        assertThat(call("inspect", "--language", "es", file("es.md"))).isZero();
        assertThat(output.toString())
                .contains("Título: ", "Idioma: es", "Paso 1: ", "Paso 2: ", "Filas de tareas: ", "ningún error");
        assertThat(call("inspect", "--language", "en", file("untitled.md"))).isZero();
        assertThat(output.toString()).contains("Title: (no title)", "Found: 1 error, ");
    }

    @Test
    void inspect_names_the_language_of_a_page_that_is_in_none_of_those_read() throws IOException {
        Files.writeString(folder.resolve("fr.md"), """
                # Discussion de clôture

                Quand le client atteint son objectif, le responsable prépare la discussion avec lui. Il prévient l'équipe du
                compte, puis il écrit au client dans les trois jours qui suivent, et il note ce qui a été dit pour la suite.
                """);
        assertThat(call("inspect", "--language", "en", file("fr.md"))).isZero();
        assertThat(output.toString()).contains("Language: fr");
    }

    @Test
    void check_of_a_page_without_errors_ends_well() {
        assertThat(call("check", "--language", "en", "--rules", Pages.RULES, file("es.md"), file("more/en.md")))
                .isZero();
        assertThat(output.toString()).endsWith("2 pages: no errors, no warnings, no notes.\n");
    }

    @Test
    void check_holds_the_languages_of_one_edition_against_each_other_and_no_others() throws IOException {
        var task = "| 4077 | Thank the customer | O | Engagement manager | All services |\n";
        Files.writeString(folder.resolve("more.md"), Pages.english("").replaceFirst("(?m)^\\| 4058 .*\n", "$0" + task));
        assertThat(call("check", "--language", "en", "--rules", Pages.RULES, file("more.md")))
                .isZero();
        assertThat(output.toString()).doesNotContain("LANGUAGE_LACKS");
        call("check", "--language", "en", "--rules", Pages.RULES, file("es.md"), file("more.md"));
        assertThat(output.toString()).contains("LANGUAGE_LACKS");
    }

    @Test
    void check_says_file_line_column_severity_code_message_and_remedy_in_both_languages() {
        assertThat(call("check", "--language", "es", file("untitled.md"))).isEqualTo(1);
        assertThat(output.toString())
                .contains(file("untitled.md") + ":1:1: error TITLE_MISSING ", "\n    ")
                .contains("1 página: 1 error, ");
        assertThat(call("check", "--language", "en", file("untitled.md"))).isEqualTo(1);
        assertThat(output.toString()).contains("1 page: 1 error, ");
    }

    @Test
    void what_is_not_there_is_told_and_the_rest_goes_on() {
        assertThat(call("inspect", "--json", "--language", "es", file("nowhere.md"), file("es.md")))
                .isEqualTo(2);
        assertThat(errors.toString()).startsWith("No se encuentra «" + file("nowhere.md") + "»: ");
        assertThat(output.toString().lines()).hasSize(1);
        assertThat(call("check", "--language", "en", file("*.doc"))).isEqualTo(2);
        assertThat(errors.toString()).contains("is not there: check the path");
    }

    @Test
    void what_can_not_be_read_is_told_and_the_rest_goes_on() {
        var unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(unreadable));
        assertThat(call("check", "--language", "en", unreadable.toString(), file("es.md")))
                .isEqualTo(3);
        assertThat(errors.toString()).startsWith("/proc/self/mem can’t be read (");
        assertThat(output.toString()).contains("1 page: no errors");
    }

    @Test
    void a_wrong_call_says_what_there_is() {
        assertThat(call("check", "--language", "en", "--rules", "nonsense", file("es.md")))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("There are no rules “nonsense”; there are: completion-enablement.");
        assertThat(call("check", "--language", "fr", file("es.md"))).isEqualTo(2);
        assertThat(errors.toString()).contains("fr");
        assertThat(call("inspect")).isEqualTo(2);
    }

    @Test
    void pages_that_can_not_become_an_edition_are_refused_before_anything_is_started() throws IOException {
        Files.writeString(folder.resolve("again.md"), Pages.spanish("otra"));
        assertThat(call("add", "--language", "es", "--rules", Pages.RULES, file("es.md"), file("again.md")))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("están en el mismo idioma (es)");
        assertThat(call("add", "--language", "en", "--rules", Pages.RULES, file("untitled.md")))
                .isEqualTo(1);
        assertThat(output.toString()).contains("untitled.md:1:1: error TITLE_MISSING");
        assertThat(errors.toString()).contains("has errors: correct what is marked below");
        assertThat(call("add", "--language", "en", "--rules", "nonsense", file("es.md")))
                .isEqualTo(2);
    }

    @Test
    void the_founding_page_is_warned_of_its_two_contradictions_once_each() {
        var seed = SAMPLES.resolve("seed/000_c460a91525267831.txt");
        assumeTrue(Files.exists(seed));
        assertThat(call("check", "--language", "es", "--rules", Pages.RULES, seed.toString()))
                .isZero();
        assertThat(output.toString().lines().filter(line -> line.contains("COMPARISON")))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains(":59:194: warning COMPARISON_CONTRADICTS", "línea 24"),
                        second -> assertThat(second).contains(":113:194: warning COMPARISON_CONTRADICTS", "línea 24"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int call(String... arguments) {
        output.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        return new CommandLine(new PlaybookCommand())
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
