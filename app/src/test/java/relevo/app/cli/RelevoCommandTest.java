package relevo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import relevo.app.CannotStart;
import relevo.app.Sentences;

class RelevoCommandTest {
    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void help_tells_all_in_both_languages_and_nothing_in_another() {
        assertThat(call("es", "--help")).isZero();
        assertThat(output.toString())
                .startsWith("Uso: relevo [-h] [COMMAND]")
                .contains("Relevo lleva las interacciones", "Órdenes", "serve", "Salida: 0 bien")
                .doesNotContain("Usage", "Commands");
        assertThat(call("en", "serve", "--help")).isZero();
        assertThat(output.toString()).contains("Usage: relevo serve [-h]", "private PostgreSQL in ./data");
    }

    @Test
    void every_command_and_option_has_a_help_text() {
        for (var language : new String[] {"es", "en"}) {
            check(commandLine(language));
        }
    }

    @Test
    void a_wrong_call_is_told_and_exits_with_2() {
        assertThat(call("es", "servir")).isEqualTo(2);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines("No se entiende «servir».Vea la ayuda con: relevo --help");
    }

    @Test
    void what_the_system_cannot_do_is_a_sentence_and_exits_with_3() {
        assertThat(failing(new CannotStart("serve.port-in-use", "8080"))).isEqualTo(3);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines("El puerto 8080 está ocupado por otro programa: detenga ese programa"
                        + " o elija otro puerto con RELEVO_PORT.");
    }

    @Test
    void a_wrong_setting_deep_inside_is_found_and_exits_with_2() {
        var wrapped = new IllegalStateException(new RuntimeException(CannotStart.wrongCall("settings.port", "abc")));
        assertThat(failing(wrapped)).isEqualTo(2);
        assertThat(errors.toString()).contains("RELEVO_PORT no puede ser «abc»").doesNotContain("Exception");
    }

    @Test
    void what_nobody_foresaw_shows_where_it_happened() {
        assertThat(failing(new IllegalStateException("planted"))).isEqualTo(3);
        assertThat(errors.toString()).contains("de una forma que nadie había previsto", "planted", "\tat ");
    }

    private static void check(CommandLine command) {
        var spec = command.getCommandSpec();
        assertThat(command.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().count())
                .as(spec.qualifiedName())
                .isGreaterThan(4);
        for (var option : spec.options()) {
            var text = spec.usageMessage().messages() == null
                    ? option.description()
                    : spec.usageMessage().messages().getStringArray(option.descriptionKey(), option.description());
            assertThat(text)
                    .as(spec.qualifiedName() + " " + option.longestName())
                    .isNotEmpty();
        }
        command.getSubcommands().values().forEach(RelevoCommandTest::check);
    }

    private int failing(RuntimeException failure) {
        var commandLine = commandLine("es").addSubcommand(new CommandLine(new Failing(failure)));
        commandLine.setExecutionExceptionHandler(new Failure(new Sentences("start", Locale.of("es"))));
        return execute(commandLine, "fail");
    }

    private int call(String language, String... arguments) {
        return execute(commandLine(language), arguments);
    }

    private int execute(CommandLine commandLine, String... arguments) {
        return commandLine
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    private static CommandLine commandLine(String language) {
        return RelevoCommand.commandLine(new Sentences("cli", Locale.of(language)));
    }

    @Command(name = "fail")
    private record Failing(RuntimeException failure) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw failure;
        }
    }
}
