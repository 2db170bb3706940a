package relevo.app.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import relevo.app.dossier.format.Cited;
import relevo.app.dossier.format.EditionText;
import relevo.app.dossier.format.JudgedCriterion;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.format.Lines;
import relevo.app.journal.Salted;
import relevo.app.journal.StoredEvent;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.Text;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.PersonId;
import relevo.engagement.replay.Passed;
import relevo.engagement.replay.Replay;
import relevo.engagement.replay.Replayed;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.Reading;
import relevo.engagement.state.TenantState;
import relevo.playbook.edition.Edition;

/** Tells one dossier from its header to its end, line by line; within a reading transaction. */
final class Telling {
    private final Sources sources;
    private final Range range;
    private final Edition edition;
    private final LineTaker taker;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final SortedMap<String, Reading> readings = new TreeMap<>();
    private final List<MessageId> mails = new ArrayList<>();
    private final List<StoredEvent> moment = new ArrayList<>();
    private TenantState state;
    private StoredEvent last;

    Telling(Sources sources, Range range, Edition edition, LineTaker taker) {
        this.sources = sources;
        this.range = range;
        this.edition = edition;
        this.taker = taker;
        this.state = range.before();
        this.last = sources.events().at(range.tenant(), range.from()).orElseThrow();
    }

    void tell(Line.Header header) throws IOException {
        take(header);
        take(edition());
        take(new Line.Start(range.from() - 1, range.head(), range.before()));
        follow(List.of(header, range.before()));
        sources.events().each(range.tenant(), range.from(), range.until(), this::next);
        passed();
        take(new Line.End(last.version(), java.util.HexFormat.of().formatHex(last.hash()), state));
        var after = new Afterwards(sources, range, edition.rules(), taker);
        after.standings(header, state);
        after.messages(mails);
        after.readings(readings.values());
    }

    private Line.Edition edition() {
        List<EditionText> pages = edition.pages().stream()
                .map(page -> new EditionText(
                        page.language().tag(),
                        page.source().path(),
                        page.source().text()))
                .toList();
        return new Line.Edition(range.edition(), edition.rulesText(), pages);
    }

    private void next(StoredEvent stored) {
        try {
            Recorded recorded = recorded(stored);
            if (!moment.isEmpty() && !together(recorded(moment.getLast()), recorded)) {
                passed();
            }
            moment.add(stored);
            taker.take(
                    new Line.Event(recorded, java.util.HexFormat.of().formatHex(stored.hash()), stored.version()),
                    Lines.write(stored));
            mail(recorded.event());
            follow(recorded);
            last = stored;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void mail(Event event) {
        if (event instanceof MessageQueued queued) {
            mails.add(queued.message());
        }
    }

    private static boolean together(Recorded one, Recorded other) {
        return one.at().equals(other.at()) && Objects.equals(one.by(), other.by());
    }

    private static Recorded recorded(StoredEvent stored) {
        return CanonicalJson.read(Recorded.class, stored.event());
    }

    /** The gates that were gone through at this moment; what can't be decided anew is told, and found by who verifies. */
    private void passed() throws IOException {
        List<Recorded> told = moment.stream().map(Telling::recorded).toList();
        switch (new Replay(edition.rules()).of(state, told)) {
            case Replayed.Fits fits -> {
                for (Passed passed : fits.passed()) {
                    verdict(passed);
                }
                state = fits.after();
            }
            case Replayed.Misfit _ -> state = told.stream().reduce(state, Evolution::evolve, (one, _) -> one);
        }
        moment.clear();
    }

    private void verdict(Passed passed) throws IOException {
        var judged = passed.verdict();
        take(new Line.Verdict(
                judged.gate(),
                judged.service(),
                moment.get(passed.place()).version(),
                judged.criteria().stream().map(JudgedCriterion::of).toList()));
    }

    /** Whatever a line cites follows it: texts, then people, unless they came before. */
    private void follow(Object value) throws IOException {
        Cited cited = Cited.in(value);
        readings.putAll(cited.readings());
        List<ContentId> fresh = cited.texts().values().stream()
                .map(Text::id)
                .filter(id -> texts.add(id.toString()))
                .toList();
        Map<ContentId, Salted> found = sources.texts().of(range.tenant(), fresh);
        for (ContentId id : fresh) {
            take(content(id, found));
        }
        for (String person : cited.people()) {
            if (people.add(person)) {
                take(person(new PersonId(UUID.fromString(person))));
            }
        }
    }

    private static Line content(ContentId id, Map<ContentId, Salted> found) {
        Salted salted = found.get(id);
        if (salted == null) {
            return new Line.Withheld(id);
        }
        return salted.text() == null || salted.salt() == null
                ? new Line.Erased(id, Objects.requireNonNull(salted.erased()))
                : new Line.Content(id, salted.salt(), salted.text());
    }

    private Line person(PersonId id) {
        return sources.people()
                .find(id.value())
                .map(known ->
                        new Line.Person(id, known.name(), known.organisation().name()))
                .orElseGet(() -> new Line.Person(id, null, null));
    }

    private void take(Line line) throws IOException {
        taker.take(line, Lines.write(line));
    }
}
