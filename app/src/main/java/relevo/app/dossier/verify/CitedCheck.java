package relevo.app.dossier.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import relevo.app.dossier.format.Cited;
import relevo.app.dossier.format.Line;
import relevo.app.journal.SaltedTexts;
import relevo.engagement.Text;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.Reading;

/** Whatever a line cites follows it at once, unless it came before: texts, then people, each in the order of their ids. */
final class CitedCheck {
    private final DossierLines lines;
    private final Counts counts;
    private final Named named;
    private final Map<String, String> digests = new HashMap<>();
    private final Map<ContentId, String> texts = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final SortedMap<String, Reading> readings = new TreeMap<>();
    private boolean whole = true;

    CitedCheck(DossierLines lines, Counts counts, Named named) {
        this.lines = lines;
        this.counts = counts;
        this.named = named;
    }

    void whole(boolean all) {
        whole = all;
    }

    /** By their ids, with the figures that were cited. */
    SortedMap<String, Reading> readings() {
        return readings;
    }

    void follow(int number, Object value) throws IOException {
        Cited cited = Cited.in(value);
        for (Text text : cited.texts().values()) {
            text(number, text);
        }
        for (String person : cited.people()) {
            person(number, person);
        }
        readings.putAll(cited.readings());
    }

    private void text(int number, Text text) throws IOException {
        String before = digests.putIfAbsent(text.id().toString(), text.digest());
        if (before != null) {
            if (!before.equals(text.digest())) {
                throw new Flawed(number, FlawKind.CONTENT_CHANGED, text.id());
            }
            return;
        }
        if (lines.at(Line.Content.class)) {
            content(text);
        } else if (lines.at(Line.Erased.class)) {
            fits(lines.take(Line.Erased.class).line().id().equals(text.id()), FlawKind.CONTENT_MISSING, text);
            counts.erased();
        } else {
            fits(lines.at(Line.Withheld.class) && !whole, FlawKind.CONTENT_MISSING, text);
            fits(lines.take(Line.Withheld.class).line().id().equals(text.id()), FlawKind.CONTENT_MISSING, text);
            counts.withheld();
        }
    }

    private void content(Text text) throws IOException {
        var content = lines.take(Line.Content.class);
        if (!content.line().id().equals(text.id())) {
            throw new Flawed(content.number(), FlawKind.CONTENT_MISSING, text.id());
        }
        if (!digest(content.line()).equals(text.digest())) {
            throw new Flawed(content.number(), FlawKind.CONTENT_CHANGED, text.id());
        }
        texts.put(text.id(), content.line().text());
        counts.content();
    }

    /** A text that was cited before; nothing where it is erased or withheld. */
    Optional<String> text(ContentId id) {
        return Optional.ofNullable(texts.get(id));
    }

    private static String digest(Line.Content content) {
        try {
            return SaltedTexts.digest(content.salt(), content.text());
        } catch (IllegalArgumentException noSalt) {
            return "";
        }
    }

    private void person(int number, String person) throws IOException {
        if (people.add(person)) {
            if (!lines.at(Line.Person.class)) {
                throw new Flawed(number, FlawKind.PERSON_MISSING, person);
            }
            var taken = lines.take(Line.Person.class);
            if (!taken.line().id().toString().equals(person)) {
                throw new Flawed(taken.number(), FlawKind.PERSON_MISSING, person);
            }
            named.add(taken.line());
        }
    }

    private void fits(boolean so, FlawKind kind, Text text) {
        if (!so) {
            throw new Flawed(lines.number(), kind, text.id());
        }
    }
}
