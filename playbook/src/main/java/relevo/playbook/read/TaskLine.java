package relevo.playbook.read;

import java.util.Optional;
import java.util.regex.Pattern;
import relevo.playbook.Item;
import relevo.playbook.Obligation;
import relevo.playbook.lexicon.Lexicon;

/**
 * A line that may be a task, with what stands around it taken apart.
 *
 * @param text without boxes to tick, and without the words that say whether the task is mandatory
 * @param said what those words say
 * @param role what stands behind them
 */
record TaskLine(Item item, String text, Optional<Obligation> said, String role) {
    private static final Pattern BOX = Pattern.compile("^\\[[ xX]?]\\s*+");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]\\s*+([^()（）\\[\\]【】]{1,30}?)\\s*+[)）\\]】]");
    /** Words behind a name: "Disengage – mandatory", "Disengage, mandatory". */
    private static final Pattern ENDING =
            Pattern.compile("(.*\\S)(?:\\s[–—-]|\\s?[,;:，、：；|])\\s*+([^,;:，、：；|()（）\\[\\]【】]{1,30})");

    private static final Pattern SEPARATORS = Pattern.compile("^[\\s–—:：,;|.-]+");

    static TaskLine of(Item item, Lexicon lexicon) {
        var text = BOX.matcher(item.text()).replaceFirst("");
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            var said = lexicon.obligation(brackets.group(1));
            if (said.isPresent()) {
                return around(item, text.substring(0, brackets.start()), said, text.substring(brackets.end()));
            }
        }
        var ending = ENDING.matcher(text);
        var said = ending.matches() ? lexicon.obligation(ending.group(2)) : Optional.<Obligation>empty();
        return new TaskLine(item, said.isPresent() ? ending.group(1) : text, said, "");
    }

    /** In front of everything else the words say nothing of a role. */
    private static TaskLine around(Item item, String before, Optional<Obligation> said, String after) {
        var rest = SEPARATORS.matcher(after).replaceFirst("").strip();
        return before.isBlank() ? new TaskLine(item, rest, said, "") : new TaskLine(item, before.strip(), said, rest);
    }

    /** The same, where nothing around the task says it but something else. */
    TaskLine or(Optional<Obligation> other) {
        return said.isPresent() ? this : new TaskLine(item, text, other, role);
    }
}
