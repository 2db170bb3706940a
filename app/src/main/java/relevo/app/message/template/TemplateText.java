package relevo.app.message.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text with gaps that the record fills in. */
public final class TemplateText {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)\\}|[{}]");
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final String text;
    private final Set<Placeholder> allowed;

    private TemplateText(String text, Set<Placeholder> allowed) {
        this.text = text;
        this.allowed = allowed;
    }

    /** Reads it all; what is wrong is in {@link #mistakes}. */
    public static TemplateText read(String text, Set<Placeholder> allowed) {
        var read = new TemplateText(text, allowed);
        read.read();
        return read;
    }

    /** Every mistake, not the first. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The text with its gaps filled; a gap without a value stays as it is written, to be seen. */
    public String filled(Map<Placeholder, String> values) {
        var filled = new StringBuilder();
        for (var piece : pieces) {
            filled.append(
                    switch (piece) {
                        case Piece.Words(var words) -> words;
                        case Piece.Gap(var gap) -> values.getOrDefault(gap, "{" + gap.word() + "}");
                    });
        }
        return filled.toString();
    }

    private void read() {
        int done = 0;
        for (var brace : BRACES.matcher(text).results().toList()) {
            pieces.add(new Piece.Words(text.substring(done, brace.start())));
            take(brace);
            done = brace.end();
        }
        pieces.add(new Piece.Words(text.substring(done)));
    }

    private void take(MatchResult brace) {
        var word = brace.group(1);
        if (word == null) {
            pieces.add(new Piece.Words(brace.group()));
            mistake(brace.group().equals("{") ? Mistake.Code.NOT_CLOSED : Mistake.Code.NOT_OPENED, brace);
            return;
        }
        var known = Placeholder.of(word.strip());
        known.ifPresentOrElse(
                placeholder -> {
                    pieces.add(new Piece.Gap(placeholder));
                    if (!allowed.contains(placeholder)) {
                        mistake(Mistake.Code.NOT_IN_THIS_MAIL, brace);
                    }
                },
                () -> {
                    pieces.add(new Piece.Words(brace.group()));
                    mistake(Mistake.Code.UNKNOWN, brace);
                });
    }

    private void mistake(Mistake.Code code, MatchResult brace) {
        var before = text.substring(0, brace.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = brace.start() - before.lastIndexOf('\n');
        var meant = code == Mistake.Code.UNKNOWN ? Closest.to(brace.group(1).strip(), EnumSet.copyOf(allowed)) : null;
        mistakes.add(new Mistake(code, line, column, brace.group(), meant));
    }
}
