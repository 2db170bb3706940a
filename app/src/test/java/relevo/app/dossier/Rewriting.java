package relevo.app.dossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Cited;
import relevo.app.dossier.format.JudgedCriterion;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.format.Lines;
import relevo.app.journal.SaltedTexts;
import relevo.app.journal.StoredEvent;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.app.key.Signing;
import relevo.engagement.Text;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.Judge;
import relevo.engagement.id.EditionId;
import relevo.engagement.replay.Passed;
import relevo.engagement.replay.Replay;
import relevo.engagement.replay.Replayed;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.Editions;
import relevo.playbook.edition.PageText;
import relevo.playbook.rules.Rules;

/**
 * A dossier written anew by somebody who has Relevo's own code and the right key: what can be computed (hashes, digests'
 * places, verdicts, the states after, how things stood) fits whatever was changed.
 */
final class Rewriting {
    private final List<String> lines;
    private final Map<String, Line> cited = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> written = new ArrayList<>();

    Rewriting(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** Says something else in the first line in which the pattern is found among those that have all the words. */
    Rewriting saying(String pattern, String by, String... words) {
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (List.of(words).stream().allMatch(line::contains)
                    && !line.replaceFirst(pattern, by).equals(line)) {
                lines.set(place, line.replaceFirst(pattern, by));
                return this;
            }
        }
        throw new AssertionError("nothing says " + pattern);
    }

    /** Another text in the place of one, with its digest wherever that is cited. */
    Rewriting retelling(String id, String text) {
        var content = (Line.Content) lines.stream()
                .filter(line -> line.startsWith("{\"id\":\"" + id + "\",\"salt\""))
                .map(line -> CanonicalJson.read(Line.class, line.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
        var before = SaltedTexts.digest(content.salt(), content.text());
        var after = SaltedTexts.digest(content.salt(), text);
        var retold =
                new String(Lines.write(new Line.Content(content.id(), content.salt(), text)), StandardCharsets.UTF_8);
        lines.replaceAll(
                line -> line.startsWith("{\"id\":\"" + id + "\",\"salt\"") ? retold : line.replace(before, after));
        return this;
    }

    /** Leaves out the lines with all of these words. */
    Rewriting without(String... words) {
        Predicate<String> these = line -> List.of(words).stream().allMatch(line::contains);
        if (!lines.removeIf(these)) {
            throw new AssertionError("nothing has " + List.of(words));
        }
        return this;
    }

    byte[] signedBy(Signing signing) {
        var said = lines.stream()
                .map(line -> CanonicalJson.read(Line.class, line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        said.forEach(this::keepCited);
        long events = said.stream().filter(Line.Event.class::isInstance).count();
        var start = one(said, Line.Start.class);
        var header = header(one(said, Line.Header.class), start, events, signing);
        var edition = edition(one(said, Line.Edition.class));
        write(header);
        write(edition);
        write(start);
        follow(List.of(header, start.state()));
        var rules = rules(edition);
        rest(said, header, edition.id(), start, rules);
        said.stream()
                .filter(line -> line instanceof Line.Message || line instanceof Line.Reading)
                .forEach(this::write);
        signing.add(DossiersTest.bytes(written));
        write(new Line.Signature(signing.by().id(), signing.end()));
        return DossiersTest.bytes(written);
    }

    private void rest(List<Line> said, Line.Header header, EditionId edition, Line.Start start, Rules rules) {
        var state = start.state();
        byte[] head = HexFormat.of().parseHex(start.head());
        long version = start.version();
        var events = said.stream()
                .filter(Line.Event.class::isInstance)
                .map(line -> pinned(((Line.Event) line).event(), edition))
                .toList();
        List<Recorded> moment = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            var event = events.get(place);
            byte[] bytes = CanonicalJson.write(Recorded.class, event);
            head = StoredEvent.hash(head, bytes);
            version++;
            write(new Line.Event(event, HexFormat.of().formatHex(head), version));
            follow(event);
            moment.add(event);
            if (place + 1 == events.size() || !together(event, events.get(place + 1))) {
                state = replayed(state, moment, version, rules);
                moment.clear();
            }
        }
        write(new Line.End(version, HexFormat.of().formatHex(head), state));
        standings(state, header, rules, said);
    }

    private TenantState replayed(TenantState state, List<Recorded> moment, long version, Rules rules) {
        return switch (new Replay(rules).of(state, List.copyOf(moment))) {
            case Replayed.Fits fits -> {
                fits.passed().forEach(passed -> verdict(passed, version - moment.size() + 1 + passed.place()));
                yield fits.after();
            }
            case Replayed.Misfit _ -> {
                var next = state;
                for (var event : moment) {
                    next = Evolution.evolve(next, event);
                }
                yield next;
            }
        };
    }

    private void verdict(Passed passed, long version) {
        var judged = passed.verdict();
        var criteria = judged.criteria().stream().map(JudgedCriterion::of).toList();
        write(new Line.Verdict(judged.gate(), judged.service(), version, criteria));
    }

    private void standings(TenantState state, Line.Header header, Rules rules, List<Line> said) {
        var before = one(said, Line.Standing.class);
        LocalDate on = header.made().atZone(state.profile().zone()).toLocalDate();
        var facts = Facts.on(on).requests(before.requestUnderWay(), before.requestFiled());
        for (var service : state.engaged()) {
            var criteria = new Judge(rules)
                    .all(state, service.id(), facts).stream()
                            .map(JudgedCriterion::of)
                            .toList();
            write(new Line.Standing(service.id(), on, before.requestUnderWay(), before.requestFiled(), criteria));
        }
    }

    private static boolean together(Recorded one, Recorded other) {
        return one.at().equals(other.at()) && Objects.equals(one.by(), other.by());
    }

    private static Recorded pinned(Recorded recorded, EditionId edition) {
        return recorded.event() instanceof EngagementOpened opened
                ? new Recorded(
                        recorded.at(), recorded.by(), new EngagementOpened(opened.number(), edition, opened.request()))
                : recorded;
    }

    private static Line.Header header(Line.Header said, Line.Start start, long events, Signing signing) {
        return new Line.Header(
                said.format(),
                said.tenant(),
                said.engagement(),
                start.version() + 1,
                start.version() + events,
                said.whole(),
                said.made(),
                said.by(),
                said.demonstration(),
                signing.by().id(),
                signing.by().hex());
    }

    private static Line.Edition edition(Line.Edition said) {
        var pages = new TreeMap<String, String>();
        said.pages().forEach(page -> pages.put(page.language(), page.text()));
        return new Line.Edition(new EditionId(Edition.id(said.rules(), pages)), said.rules(), said.pages());
    }

    private static Rules rules(Line.Edition edition) {
        var pages = edition.pages().stream()
                .map(page -> new PageText(page.path(), page.text()))
                .toList();
        return Editions.stored(edition.rules(), pages).rulebook().rules();
    }

    private static <L extends Line> L one(List<Line> said, Class<L> kind) {
        return said.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private void keepCited(Line line) {
        var id = id(line);
        if (id != null) {
            cited.putIfAbsent(id, line);
        }
    }

    private static @Nullable String id(Line line) {
        return switch (line) {
            case Line.Content content -> content.id().toString();
            case Line.Erased erased -> erased.id().toString();
            case Line.Withheld withheld -> withheld.id().toString();
            case Line.Person person -> person.id().toString();
            default -> null;
        };
    }

    /** Whatever a value cites for the first time follows it. */
    private void follow(Object value) {
        var found = Cited.in(value);
        found.texts().values().stream().map(Text::id).forEach(text -> follow(text.toString()));
        found.people().forEach(this::follow);
    }

    private void follow(String id) {
        if (told.add(id)) {
            write(Objects.requireNonNull(cited.get(id), id));
        }
    }

    private void write(Line line) {
        written.add(new String(Lines.write(line), StandardCharsets.UTF_8));
    }
}
