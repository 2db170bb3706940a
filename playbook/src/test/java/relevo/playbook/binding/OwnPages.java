package relevo.playbook.binding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import relevo.playbook.Page;
import relevo.playbook.read.PlaybookReader;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Rulebook;
import relevo.playbook.rules.ShippedRules;

/** The shipped pages, as they are or with something changed. */
final class OwnPages {
    static final String NAME = "completion-enablement";
    static final Rulebook BOOK = ShippedRules.rulebook(NAME);
    static final Bindings BINDINGS = ShippedRules.bindings(NAME);
    static final String ES = ShippedRules.text(NAME, "es.md");
    static final String EN = ShippedRules.text(NAME, "en.md");

    private OwnPages() {}

    static Page page(String text) {
        return PlaybookReader.read("page.md", text.getBytes(StandardCharsets.UTF_8))
                .page();
    }

    static Binding bind(String text) {
        return Binder.bind(page(text), BOOK.rules(), BINDINGS);
    }

    /** The drift of a page as printed in English, without the remedies. */
    static List<String> drift(String text) {
        var page = page(text);
        return Drifts.of(page, Binder.bind(page, BOOK.rules(), BINDINGS), BOOK, BINDINGS).stream()
                .map(drift -> drift.line() + ":" + drift.column() + " " + drift.code() + " "
                        + DriftText.message(drift, Locale.ENGLISH))
                .toList();
    }

    /** The page with one piece of text replaced wherever it stands; it has to be there. */
    static String with(String text, String piece, String other) {
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("The page has no " + piece);
        }
        return text.replace(piece, other);
    }

    static String without(String text, String piece) {
        return with(text, piece, "");
    }
}
