package relevo.playbook;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record with all that it holds as lines: a component a line, what it holds below it; empty lists are left out. */
final class Outline {
    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    static String of(Record record) {
        var outline = new Outline();
        outline.components(record, "");
        return outline.lines.toString();
    }

    private void components(Record record, String indent) {
        for (var component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                value(component.getName(), component.getAccessor().invoke(record), indent);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        }
    }

    private void value(String name, @Nullable Object value, String indent) {
        switch (value) {
            case null -> line(name + " –", indent);
            case Record record -> {
                line(name, indent);
                components(record, indent + "  ");
            }
            case Collection<?> none when none.isEmpty() -> {}
            case Collection<?> all -> {
                line(name + " " + all.size(), indent);
                all.forEach(each -> value("-", each, indent + "  "));
            }
            case Map<?, ?> map -> {
                line(name + " " + map.size(), indent);
                new TreeMap<>(map).forEach((key, each) -> value(key.toString(), each, indent + "  "));
            }
            default -> line(name + ": " + value, indent);
        }
    }

    private void line(String line, String indent) {
        lines.append(indent).append(line).append('\n');
    }
}
