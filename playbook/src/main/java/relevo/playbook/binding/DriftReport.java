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

    /** Each once, in the order of the page. */
    List<Drift> inOrder() {
        return found.stream().distinct().sorted().toList();
    }
}
