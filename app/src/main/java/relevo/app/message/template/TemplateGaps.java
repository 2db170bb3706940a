package relevo.app.message.template;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the gaps that are still open in a text. */
public final class TemplateGaps {
    private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)\\}");

    private TemplateGaps() {}

    /** In a mail about to be sent: none may be left. */
    public static Set<Placeholder> in(String text) {
        return of(text, Set.of());
    }

    static Set<Placeholder> of(String text, Set<Placeholder> filled) {
        var open = EnumSet.noneOf(Placeholder.class);
        GAP.matcher(text).results().forEach(gap -> Placeholder.of(gap.group(1)).ifPresent(open::add));
        open.removeAll(filled);
        return Collections.unmodifiableSet(open);
    }
}
