package relevo.playbook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import relevo.playbook.Item;
import relevo.playbook.Page;
import relevo.playbook.Step;

/** A piece of running text of a page, and where it begins. */
record Passage(String text, int line, int column) {
    /** All running text of a page in its order, each item and sub-item a passage. */
    static List<Passage> of(Page page) {
        var all = new ArrayList<Passage>();
        add(page.overview(), all);
        add(page.objectives(), all);
        page.steps().forEach(step -> add(step, all));
        add(page.keyInputs(), all);
        add(page.keyOutputs(), all);
        add(page.nextSteps(), all);
        add(page.other(), all);
        all.sort(Comparator.comparingInt(Passage::line).thenComparingInt(Passage::column));
        return all;
    }

    private static void add(Step step, List<Passage> all) {
        add(step.guidance(), all);
        add(step.inputs(), all);
        add(step.outputs(), all);
    }

    private static void add(List<Item> items, List<Passage> all) {
        for (var item : items) {
            all.add(new Passage(item.text(), item.line(), item.column()));
            add(item.children(), all);
        }
    }
}
