package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.Item;
import relevo.playbook.Page;
import relevo.playbook.Step;
import relevo.playbook.TaskRow;

/** The items of a page in one list, each with its place. */
public final class PageItems {
    private static final List<String> STEPS = List.of("prepare", "discuss");

    private final List<PageItem> items = new ArrayList<>();

    private PageItems() {}

    public static List<PageItem> of(Page page) {
        var items = new PageItems();
        items.add("overview", page.overview());
        items.add("objective", page.objectives());
        for (int at = 0; at < page.steps().size(); at++) {
            items.add(nameOfStep(at), page.steps().get(at));
        }
        items.add("key-input", page.keyInputs());
        items.add("key-output", page.keyOutputs());
        items.add("next-step", page.nextSteps());
        return List.copyOf(items.items);
    }

    /** Steps are known by their order: titles differ between languages. */
    static String nameOfStep(int at) {
        return at < STEPS.size() ? STEPS.get(at) : "further";
    }

    /** The step's position on the page. */
    public static int positionOf(String step) {
        return STEPS.indexOf(step);
    }

    private void add(String name, Step step) {
        add(name + "/guidance", step.guidance());
        add(name + "/input", step.inputs());
        add(name + "/output", step.outputs());
        add(name + "/task", step.tasks().stream().map(PageItems::item).toList());
    }

    private static Item item(TaskRow row) {
        return new Item(row.id() + " " + row.name(), row.line(), row.column(), List.of());
    }

    private void add(String part, List<Item> top) {
        add(part + "/", top, List.of());
    }

    private void add(String prefix, List<Item> siblings, List<String> above) {
        for (int at = 0; at < siblings.size(); at++) {
            var item = siblings.get(at);
            var place = prefix + (at + 1);
            items.add(new PageItem(place, item.text(), item.line(), item.column(), above));
            var deeper = Stream.concat(above.stream(), Stream.of(item.text())).toList();
            add(place + ".", item.children(), deeper);
        }
    }
}
