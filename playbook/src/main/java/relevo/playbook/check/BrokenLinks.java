package relevo.playbook.check;

import static relevo.playbook.FindingCode.LINK_BROKEN;

import java.util.List;
import java.util.regex.Pattern;

/** Finds links that Markdown shows as brackets and parentheses. */
final class BrokenLinks {
    private static final Pattern BROKEN =
            Pattern.compile("]\\(|]\\s{1,3}\\((?=https?://|mailto:)|\\[\\((?=https?://|mailto:)");

    private BrokenLinks() {}

    static void check(List<Passage> passages, Report report) {
        for (var passage : passages) {
            var broken = BROKEN.matcher(passage.text());
            if (broken.find()) {
                report.add(LINK_BROKEN, passage, broken.start(), broken.group());
            }
        }
    }
}
