package relevo.app.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import relevo.app.Sentences;
import relevo.app.playbook.CommandLinePublishing.Told;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.Editions;

@SpringBootTest
class CommandLinePublishingTest {
    @Autowired
    private CommandLinePublishing publishing;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void the_only_playbook_owner_publishes_and_the_second_time_changes_nothing() {
        var edition = edition("por orden");
        assertThat(publish(edition, "", "es")).isZero();
        assertThat(output.toString())
                .isEqualToIgnoringNewLines("Publicada como edición " + edition.shortId()
                        + " (es) por Carmen Uribarri: las interacciones nuevas ya pueden elegirla.");
        assertThat(publish(edition, "carmen.uribarri@faro.example", "en")).isZero();
        assertThat(output.toString())
                .endsWith("This very content is already published as edition " + edition.shortId()
                        + " (es); nothing was changed.\n");
    }

    @Test
    void nobody_else_publishes() {
        assertThat(publish(edition("nunca"), "Inés Arrabal", "es")).isEqualTo(2);
        assertThat(errors.toString())
                .contains("«Inés Arrabal» no puede publicar")
                .contains("Son: carmen.uribarri@faro.example.");
        assertThat(publish(edition("nunca"), "nobody@faro.example", "en")).isEqualTo(2);
        assertThat(output.toString()).isEmpty();
    }

    private int publish(Edition edition, String as, String language) {
        var told = new Told(
                new Sentences("playbook", Locale.of(language)),
                new PrintWriter(output, true),
                new PrintWriter(errors, true));
        return publishing.publish(edition, as, told);
    }

    private static Edition edition(String lastLine) {
        var page = Pages.spanish(lastLine).getBytes(StandardCharsets.UTF_8);
        return Editions.withRules(Pages.RULES, "es.md", page);
    }
}
