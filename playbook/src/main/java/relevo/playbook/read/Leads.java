package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.playbook.Item;

/** What stands above the lists of a step that no known word explains: perhaps the titles of its inputs and outputs. */
final class Leads {
    /** The most characters of a title in a language that puts no spaces between words. */
    private static final int LONGEST_UNSPACED = 12;

    /** The most words of a plain line that may be a title. */
    private static final int MOST_WORDS = 5;

    private final boolean unspaced;
    private final List<Item> titles = new ArrayList<>();
    private final List<Item> plain = new ArrayList<>();
    private final List<Item> below = new ArrayList<>();
    private @Nullable Item title;
    private @Nullable Item words;

    Leads(boolean unspaced) {
        this.unspaced = unspaced;
    }

    void text(Item paragraph, boolean bold) {
        var text = paragraph.text();
        title = bold && titled(text) ? paragraph : null;
        words = !bold && (text.endsWith(":") || text.endsWith("：")) && few(text) ? paragraph : null;
    }

    /**
     * @param belowParts whether the list stands below inputs or outputs and belongs to neither
     */
    void list(boolean belowParts) {
        if (title != null) {
            titles.add(title);
            below.addAll(belowParts ? List.of(title) : List.of());
        }
        if (words != null) {
            plain.add(words);
        }
        forget();
    }

    void forget() {
        title = null;
        words = null;
    }

    /** Those that may be the part which a step lacks; plain words only where it lacks both and two lists have them. */
    List<Item> doubtful(boolean inputs, boolean outputs) {
        var doubtful = new ArrayList<>(inputs && outputs ? List.of() : titles);
        if (!inputs && !outputs && plain.size() > 1) {
            doubtful.addAll(plain);
        }
        return doubtful;
    }

    /** Bold titles of lists below a step's parts, where readers expect more of them. */
    List<Item> below() {
        return below;
    }

    /** Without spaces between words, a long line is a sentence that leads into a list. */
    private boolean titled(String text) {
        return !unspaced || text.length() <= LONGEST_UNSPACED;
    }

    private boolean few(String text) {
        return titled(text) && text.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
    }
}
