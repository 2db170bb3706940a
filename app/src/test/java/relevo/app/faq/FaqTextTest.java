package relevo.app.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class FaqTextTest {
    @Test
    void a_question_has_its_anchor_answer_and_next_steps() {
        var text = lines("## Who calls? {#who-calls}", "", "The *manager*.", "", "- Call", "  today.", "- Note it.");
        assertThat(FaqText.read(text).entries())
                .containsExactly(
                        new Entry("who-calls", "Who calls?", "The *manager*.", List.of("Call today.", "Note it.")));
        assertThat(FaqText.read(text).mistakes()).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_with_its_line() {
        var text = lines("Hello", "## One {#one}", "Answer.", "## Two", "- Step.", "## Three {#one}");
        assertThat(FaqText.read(text).mistakes())
                .containsExactly(
                        new Mistake(1, Mistake.Kind.BEFORE_FIRST, "Hello"),
                        new Mistake(2, Mistake.Kind.NO_STEPS, "One"),
                        new Mistake(4, Mistake.Kind.NO_ID, "Two"),
                        new Mistake(4, Mistake.Kind.NO_ANSWER, "Two"),
                        new Mistake(6, Mistake.Kind.SAME_ID, "Three"),
                        new Mistake(6, Mistake.Kind.NO_ANSWER, "Three"),
                        new Mistake(6, Mistake.Kind.NO_STEPS, "Three"));
        assertThat(FaqText.read(" ").mistakes()).containsExactly(new Mistake(0, Mistake.Kind.NO_QUESTIONS, ""));
    }

    @Test
    void the_shipped_questions_are_whole_and_the_same_in_both_languages() throws IOException {
        var spanish = FaqText.read(shipped("es"));
        var english = FaqText.read(shipped("en"));
        assertThat(spanish.mistakes()).isEmpty();
        assertThat(english.mistakes()).isEmpty();
        assertThat(spanish.entries())
                .extracting(Entry::id)
                .hasSizeGreaterThanOrEqualTo(10)
                .containsExactlyElementsOf(
                        english.entries().stream().map(Entry::id).toList());
    }

    @Test
    void html_in_an_answer_is_shown_as_text() {
        var entry = new Entry("x", "X", "<script>alert(1)</script>\n\n[a](javascript:b)", List.of("Call <b>"));
        assertThat(entry.html()).doesNotContain("<script", "javascript:");
        assertThat(entry.nextStepsHtml()).containsExactly("Call &lt;b&gt;");
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    private static String shipped(String language) throws IOException {
        return new ClassPathResource("faq/" + language + ".md").getContentAsString(StandardCharsets.UTF_8);
    }
}
