package relevo.app.faq;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the questions of one language: {@code ## Question {#id}}, the answer in Markdown, and the next steps as lines that
 * begin with a dash.
 */
final class FaqText {
    private static final Pattern HEADING = Pattern.compile("##\\s+(?<question>.+?)\\s*(?:\\{#(?<id>[a-z0-9-]+)})?\\s*");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable Draft open;
    private int line;

    private FaqText() {}

    /** What could be read, and all that is wrong with it. */
    record Reading(List<Entry> entries, List<Mistake> mistakes) {}

    static Reading read(String text) {
        var reading = new FaqText();
        text.lines().forEach(reading::line);
        reading.close();
        if (reading.entries.isEmpty() && reading.mistakes.isEmpty()) {
            reading.mistakes.add(new Mistake(0, Mistake.Kind.NO_QUESTIONS, ""));
        }
        return new Reading(List.copyOf(reading.entries), List.copyOf(reading.mistakes));
    }

    private void line(String text) {
        line++;
        var heading = HEADING.matcher(text);
        if (heading.matches()) {
            close();
            open = new Draft(line, heading.group("question"), heading.group("id"));
        } else if (open != null) {
            open.add(text);
        } else if (!text.isBlank()) {
            mistakes.add(new Mistake(line, Mistake.Kind.BEFORE_FIRST, text.strip()));
        }
    }

    private void close() {
        if (open != null) {
            check(open);
            entries.add(open.entry());
        }
    }

    private void check(Draft draft) {
        if (draft.id == null) {
            mistakes.add(draft.mistake(Mistake.Kind.NO_ID));
        } else if (!ids.add(draft.id)) {
            mistakes.add(draft.mistake(Mistake.Kind.SAME_ID));
        }
        var entry = draft.entry();
        if (entry.answer().isEmpty()) {
            mistakes.add(draft.mistake(Mistake.Kind.NO_ANSWER));
        }
        if (entry.nextSteps().isEmpty()) {
            mistakes.add(draft.mistake(Mistake.Kind.NO_STEPS));
        }
    }

    /** The question being read. */
    private static final class Draft {
        private final int line;
        private final String question;
        private final @Nullable String id;
        private final StringBuilder answer = new StringBuilder();
        private final List<String> steps = new ArrayList<>();

        Draft(int line, String question, @Nullable String id) {
            this.line = line;
            this.question = question;
            this.id = id;
        }

        void add(String text) {
            if (text.startsWith("- ")) {
                steps.add(text.substring(2).strip());
            } else if (!steps.isEmpty() && text.startsWith("  ")) {
                steps.add(steps.removeLast() + " " + text.strip());
            } else {
                answer.append(text).append('\n');
            }
        }

        Mistake mistake(Mistake.Kind kind) {
            return new Mistake(line, kind, question);
        }

        Entry entry() {
            return new Entry(id == null ? "" : id, question, answer.toString().strip(), steps);
        }
    }
}
