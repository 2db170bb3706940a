package relevo.app.dossier.format;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Snapshot;

/** The texts, people and usage readings that a value names, wherever in it they stand. */
public final class Cited {
    private final SortedMap<String, Text> texts = new TreeMap<>();
    private final SortedSet<String> people = new TreeSet<>();
    private final SortedMap<String, Reading> readings = new TreeMap<>();

    private Cited() {}

    public static Cited in(Object value) {
        var cited = new Cited();
        cited.collect(value);
        return cited;
    }

    /** By their ids, in the order of these. */
    public SortedMap<String, Text> texts() {
        return texts;
    }

    public SortedSet<String> people() {
        return people;
    }

    /** By their ids, in the order of these. */
    public SortedMap<String, Reading> readings() {
        return readings;
    }

    private void collect(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Text text -> texts.put(text.id().toString(), text);
            case PersonId person -> people.add(person.toString());
            case Reading reading -> add(reading);
            case Snapshot s -> add(new Reading(s.reading(), s.activeUsers(), s.source(), s.asOf()));
            case Collection<?> all -> all.forEach(this::collect);
            case Map<?, ?> all -> {
                collect(all.keySet());
                collect(all.values());
            }
            case Record record -> parts(record);
            default -> {}
        }
    }

    private void add(Reading reading) {
        ReadingId id = reading.id();
        readings.put(id.toString(), reading);
    }

    private void parts(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                collect(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
