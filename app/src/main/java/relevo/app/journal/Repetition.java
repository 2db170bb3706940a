package relevo.app.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.event.Event;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.NoteId;
import relevo.engagement.state.Move;
import relevo.engagement.state.TenantState;

/** Compares what a command recorded with what it would have recorded as it is asked now: texts by what they say. */
final class Repetition {
    private final Set<Object> known = new HashSet<>();
    private final Map<ContentId, String> texts;

    /** @param recorded the texts of the first time, those that can still be read; one that was erased is taken to say the same */
    Repetition(TenantState before, Map<ContentId, String> recorded, List<Kept> brought) {
        this.texts = new HashMap<>(recorded);
        brought.forEach(text -> texts.put(text.id(), text.text()));
        known.addAll(before.contacts().keySet());
        Move move = before.custody().move();
        if (move != null) {
            known.add(move.id());
        }
    }

    boolean same(List<Recorded> recorded, List<Recorded> decided) {
        return sameBy(recorded, decided) && same(events(recorded), events(decided));
    }

    private static List<Event> events(List<Recorded> all) {
        return all.stream().map(Recorded::event).toList();
    }

    private static boolean sameBy(List<Recorded> recorded, List<Recorded> decided) {
        return recorded.isEmpty()
                || decided.isEmpty()
                || Objects.equals(recorded.getFirst().by(), decided.getFirst().by());
    }

    private boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null || one.equals(other)) {
            return Objects.equals(one, other);
        }
        return switch (one) {
            case Text text -> other instanceof Text told && sameText(text.id(), told.id());
            case NoteId _ -> made(one, other);
            case MessageId _ -> made(one, other);
            case MoveId _ -> made(one, other);
            case ContactId _ -> made(one, other);
            case NoteSigned note
            when other instanceof NoteSigned told && !Objects.equals(note.corrects(), told.corrects()) -> false;
            case List<?> all -> other instanceof List<?> told && sameAll(all, told);
            case Record all ->
                other instanceof Record told
                        && all.getClass() == told.getClass()
                        && sameAll(CitedTexts.parts(all), CitedTexts.parts(told));
            default -> false;
        };
    }

    private boolean sameText(ContentId one, ContentId other) {
        String said = texts.get(one);
        return said == null || said.equals(texts.get(other));
    }

    /** Ids of what a command makes are made anew each time it is asked; those of what was there are not. */
    private boolean made(Object one, Object other) {
        return one.getClass() == other.getClass() && !known.contains(one) && !known.contains(other);
    }

    private boolean sameAll(Collection<?> all, Collection<?> told) {
        Iterator<?> others = told.iterator();
        return all.size() == told.size() && all.stream().allMatch(one -> same(one, others.next()));
    }
}
