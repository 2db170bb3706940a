package relevo.app.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import relevo.app.Sentences;

class UsageCommandTest {
    private final StringWriter errors = new StringWriter();

    @Test
    void a_file_that_is_not_there_is_said_and_nothing_is_started() {
        assertThat(call("import", "nowhere.csv", "--as", "ada@faro.example")).isEqualTo(2);
        assertThat(errors.toString().strip())
                .isEqualTo(Sentences.in("imports")
                        .say("imports.no-file", "nowhere.csv", "")
                        .strip());
    }

    @Test
    void an_order_of_dates_that_does_not_exist_is_a_wrong_call() {
        assertThat(call("import", "nowhere.csv", "--as", "ada@faro.example", "--dates", "mdy"))
                .isEqualTo(2);
        assertThat(errors.toString()).contains(Sentences.in("imports").say("imports.cli.dates", "mdy"));
    }

    @Test
    void usage_alone_tells_what_there_is() {
        assertThat(call()).isEqualTo(2);
        assertThat(errors.toString()).contains("import");
    }

    private int call(String... arguments) {
        return new CommandLine(new UsageCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
