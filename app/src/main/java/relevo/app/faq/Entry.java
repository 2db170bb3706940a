package relevo.app.faq;

import java.util.List;

/**
 * One question with its answer.
 *
 * @param id the same in every language and version, for anchors
 * @param answer Markdown
 * @param nextSteps what to do, each a sentence in Markdown
 */
public record Entry(String id, String question, String answer, List<String> nextSteps) {
    public Entry {
        nextSteps = List.copyOf(nextSteps);
    }

    /** The answer as safe HTML. */
    public String html() {
        return Markdown.html(answer);
    }

    /** The next steps as safe HTML. */
    public List<String> nextStepsHtml() {
        return nextSteps.stream().map(Markdown::line).toList();
    }

    boolean mentions(String folded) {
        return Folding.of(question + " " + answer + " " + String.join(" ", nextSteps))
                .contains(folded);
    }
}
