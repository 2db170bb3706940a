package relevo.app.journal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.event.Event;

/** The texts that an event cites, wherever in it they stand. */
public final class CitedTexts {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private CitedTexts() {}

    public static List<Text> of(Event event) {
        var texts = new ArrayList<Text>();
        collect(event, texts);
        return texts;
    }

    private static void collect(@Nullable Object value, List<Text> texts) {
        switch (value) {
            case null -> {}
            case Text text -> texts.add(text);
            case Collection<?> all -> all.forEach(each -> collect(each, texts));
            case Map<?, ?> all ->
                all.forEach((key, each) -> {
                    collect(key, texts);
                    collect(each, texts);
                });
            case Optional<?> maybe -> maybe.ifPresent(each -> collect(each, texts));
            case Record record -> parts(record).forEach(each -> collect(each, texts));
            default -> {}
        }
    }

    /** What a record holds, in the order of its components; null where it is so. */
    static List<@Nullable Object> parts(Record record) {
        var parts = new ArrayList<@Nullable Object>();
        components(record).forEach(each -> parts.add(part(record, each)));
        return parts;
    }

    private static List<RecordComponent> components(Record record) {
        return List.of(COMPONENTS.computeIfAbsent(record.getClass(), Class::getRecordComponents));
    }

    private static @Nullable Object part(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
