package relevo.app.engagement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.EngagementPage.NoteLine;
import relevo.app.engagement.EngagementPage.NoteLink;
import relevo.app.journal.Told;
import relevo.app.sentence.Speech;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.ServiceId;

/** The signed notes as the page shows them, each with the notes that correct it and the one that it corrects. */
final class NoteLines {
    private final Speech speech;
    private final Map<ContentId, String> texts;
    private final Map<ContentId, String> erased;
    private final List<Told> history;

    NoteLines(Speech speech, Map<ContentId, String> texts, Map<ContentId, String> erased, List<Told> history) {
        this.speech = speech;
        this.texts = texts;
        this.erased = erased;
        this.history = history;
    }

    /** At most so many, the newest first. */
    List<NoteLine> lines(int most) {
        return notes().limit(most).map(told -> line(told, note(told))).toList();
    }

    private NoteLine line(Told told, NoteSigned note) {
        return new NoteLine(
                note.note().value(),
                told.at(),
                speech.person(told.by()),
                speech.word(note.category()),
                speech.services(note.services()),
                texts.get(note.text().id()),
                erased.getOrDefault(note.text().id(), speech.text("engagement.erased")),
                note.category().name(),
                note.services().stream().sorted().map(ServiceId::value).toList(),
                corrected(note.corrects()),
                notes().filter(other -> note.note().equals(note(other).corrects()))
                        .map(this::link)
                        .toList());
    }

    private @Nullable NoteLink corrected(@Nullable NoteId corrected) {
        return notes().filter(other -> note(other).note().equals(corrected))
                .map(this::link)
                .findFirst()
                .orElse(null);
    }

    private NoteLink link(Told told) {
        return new NoteLink(note(told).note().value(), speech.person(told.by()), told.at());
    }

    private Stream<Told> notes() {
        return history.stream().filter(told -> told.event() instanceof NoteSigned);
    }

    private static NoteSigned note(Told told) {
        return (NoteSigned) told.event();
    }
}
