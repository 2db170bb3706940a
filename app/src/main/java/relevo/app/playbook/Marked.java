package relevo.app.playbook;

import java.util.List;
import relevo.playbook.Item;
import relevo.playbook.TaskRow;
import relevo.playbook.binding.Certainty;
import relevo.playbook.binding.PageItem;
import relevo.playbook.edition.EditionPage;

/** Knows which criteria hang on a place of a page. */
public record Marked(EditionPage page) {
    /** A criterion that hangs on a place, and how sure that is. */
    public record Mark(String criterion, Certainty certainty) {}

    public List<Mark> on(Item item) {
        return at(item.line(), item.column());
    }

    public List<Mark> on(TaskRow task) {
        return at(task.line(), task.column());
    }

    List<Mark> onLine(int line) {
        return marks(item -> item.line() == line);
    }

    private List<Mark> at(int line, int column) {
        return marks(item -> item.line() == line && item.column() == column);
    }

    private List<Mark> marks(java.util.function.Predicate<PageItem> here) {
        return page.binding().items().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(bound -> here.test(bound.item()))
                        .map(bound -> new Mark(entry.getKey(), bound.certainty())))
                .distinct()
                .sorted(java.util.Comparator.comparing(Mark::criterion))
                .toList();
    }
}
