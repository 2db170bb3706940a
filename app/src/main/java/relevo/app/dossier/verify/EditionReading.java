package relevo.app.dossier.verify;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.EditionText;
import relevo.app.dossier.format.Line;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.Editions;
import relevo.playbook.edition.PageText;

/** Reads the edition of a dossier; the one read last is remembered. */
final class EditionReading {
    private Line.@Nullable Edition last;
    private @Nullable Edition edition;

    Edition read(Numbered<Line.Edition> said) {
        Edition known = edition;
        if (known != null && said.line().equals(last)) {
            return known;
        }
        Edition read = fresh(said);
        last = said.line();
        edition = read;
        return read;
    }

    private static Edition fresh(Numbered<Line.Edition> edition) {
        String id = edition.line().id().value();
        if (edition.line().pages().isEmpty()) {
            throw new Flawed(edition.number(), FlawKind.EDITION_UNREADABLE, id);
        }
        if (!id(edition.line()).equals(id)) {
            throw new Flawed(edition.number(), FlawKind.EDITION_CHANGED, id);
        }
        try {
            List<PageText> pages = edition.line().pages().stream()
                    .map(page -> new PageText(page.path(), page.text()))
                    .toList();
            return Editions.stored(edition.line().rules(), pages);
        } catch (RuntimeException unreadable) { // whatever a stranger's rules make the readers stumble over
            throw new Flawed(edition.number(), FlawKind.EDITION_UNREADABLE, id);
        }
    }

    private static String id(Line.Edition edition) {
        var pages = new TreeMap<String, String>();
        for (EditionText page : edition.pages()) {
            pages.put(page.language(), page.text());
        }
        return Edition.id(edition.rules(), pages);
    }
}
