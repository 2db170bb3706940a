package relevo.app.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose page it is that somebody hands in. */
class SubmissionTest {
    private static final String PAGE = """
            # Closing talk

            Phase: **Enable**

            ## Approach

            ### Talk

            Primary Role: **Engagement manager**

            - Talk to the customer.
            """;

    @Test
    void a_page_that_says_nothing_of_the_process_is_another_s() {
        assertThat(objections(PAGE)).extracting(Objection::reason).containsExactly(Objection.Reason.OTHER_PROCESS);
    }

    @Test
    void a_page_is_the_process_s_by_its_own_word_and_is_told_what_it_lacks() {
        var submission = submission("---\nprocess: " + Pages.RULES + "\n---\n" + PAGE);
        assertThat(submission.objections()).isEmpty();
        assertThat(submission.pages().getFirst().checked().drift()).isNotEmpty();
    }

    private static List<Objection> objections(String page) {
        return submission(page).objections();
    }

    private static Submission submission(String page) {
        return Submission.of(Pages.RULES, List.of(SubmittedPage.typed("page.md", page)));
    }
}
