package relevo.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SigningTest {
    private final Signing signing = new Signing(ShippedRules.named("completion-enablement"));

    @Test
    void the_discussion_is_signed_with_what_was_done_in_it_and_what_the_customer_said() {
        assertThat(signing.withDiscussion())
                .containsExactly(
                        "cadence-held",
                        "activities-reviewed",
                        "readiness-asked",
                        "faq-consulted",
                        "end-understood",
                        "satisfied",
                        "knows-request",
                        "has-tools");
    }

    @Test
    void a_customer_who_is_ready_for_another_service_was_shown_how_to_ask_for_it() {
        assertThat(signing.withDiscussion(Circumstance.READY_FOR_ANOTHER))
                .containsExactly("instructions-given", "form-demonstrated");
        assertThat(signing.withDiscussion(Circumstance.NOT_READY)).isEmpty();
    }

    @Test
    void a_circumstance_counts_wherever_it_stands_in_a_criterion() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/rules/small.yaml"))
                .replace(
                        "{ id: free,",
                        "{ id: shown, step: discuss, says: { es: Visto., en: Shown. } }\n  - { id: free,")
                .replace(
                        "note-documents: { category: environment, subject: outcome }",
                        "{ when: ready-for-another, then: { attested: shown } }");
        var read = (RulesReading.Read) RulesReader.read(text);
        var signing = new Signing(read.rulebook().rules());
        assertThat(signing.withDiscussion()).containsExactly("satisfied");
        assertThat(signing.withDiscussion(Circumstance.READY_FOR_ANOTHER)).containsExactly("shown");
        assertThat(signing.withDiscussion(Circumstance.NOT_READY)).isEmpty();
    }

    @Test
    void the_review_of_the_faq_is_signed_with_its_note() {
        assertThat(signing.withNote(Subject.FAQ_REVIEW)).containsExactly("faq-reviewed");
        assertThat(signing.withNote(Subject.PREPARING_NEXT_STEPS)).containsExactly("faq-reviewed-preparing");
        assertThat(signing.documented("faq-reviewed"))
                .containsExactlyInAnyOrder(Subject.FAQ_REVIEW, Subject.NEXT_STEPS);
    }

    @Test
    void what_the_discussion_is_signed_with_needs_no_note_though_one_may_say_it_too() {
        assertThat(signing.withNote(Subject.FURTHER_SERVICES)).isEmpty();
        assertThat(signing.documented("form-demonstrated")).isEmpty();
        assertThat(signing.documented("satisfied")).isEmpty();
    }
}
