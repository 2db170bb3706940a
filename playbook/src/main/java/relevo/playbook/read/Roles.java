package relevo.playbook.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Wording;

/** Divides what stands behind the label of the primary role into its roles: “Manager, Engineer”. */
final class Roles {
    /** Signs between roles, not those in parentheses. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*+[,;，；、]\\s*+(?![^()（）]*[)）])");

    private static final int MOST_WORDS = 5;

    private Roles() {}

    /** The value as one role where it reads like a sentence. */
    static List<String> of(String value, Lexicon lexicon) {
        var roles = Arrays.stream(BETWEEN.split(value, 0))
                .filter(role -> !role.isBlank())
                .toList();
        return !roles.isEmpty() && roles.stream().allMatch(role -> named(role, lexicon)) ? roles : List.of(value);
    }

    private static boolean named(String role, Lexicon lexicon) {
        var words = Wording.plain(role).split(" ", MOST_WORDS + 1);
        return words.length <= MOST_WORDS && !lexicon.list("filler").contains(words[0]);
    }
}
