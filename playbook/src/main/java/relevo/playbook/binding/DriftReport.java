package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.Page;

/** Collects the drift of one page. */
final class DriftReport {
    private final Page page;
    private final List<Drift> found = new ArrayList<>();

    DriftReport(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void add(DriftCode code, String criterion, PageItem at, String... arguments) {
        add(code, criterion, at.line(), at.column(), arguments);
    }

    void add(DriftCode code, String criterion, int line, int column, String... arguments) {
        var words = Stream.concat(Stream.of(criterion), Stream.of(arguments)).toList();
        found.add(new Drift(code, page.language(), criterion, line, column, words));
    }

    /** Where a part of the page begins, or else its step, or else the page. */
    int lineOf(String part) {
        return PageItems.of(page).stream()
                .filter(item -> item.part().equals(part))
                .findFirst()
                .map(PageItem::line)
                .orElseGet(() -> lineOfStep(part.split("/", 2)[0]));
    }

    int lineOfStep(String step) {
        var position = PageItems.positionOf(step);
        return position >= 0 && position < page.steps().size()
                ? page.steps().get(position).line()
                : page.titleLine();
    }

    /** Each once, in the order of the page. */
    List<Drift> inOrder() {
        return found.stream().distinct().sorted().toList();
    }
}
