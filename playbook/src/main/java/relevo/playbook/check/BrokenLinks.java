package relevo.playbook.check;

import static relevo.playbook.FindingCode.LINK_BROKEN;

import java.util.List;

/** Finds links that Markdown shows as brackets and parentheses. */
final class BrokenLinks {
    private BrokenLinks() {}

    static void check(List<Passage> passages, Report report) {
        for (var passage : passages) {
            int at = passage.text().indexOf("](");
            if (at >= 0) {
                report.add(LINK_BROKEN, passage, at, "](");
            }
        }
    }
}
