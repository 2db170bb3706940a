package relevo.playbook.check;

import static relevo.playbook.FindingCode.NOTE_CATEGORY_UNKNOWN;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.playbook.lexicon.Lexicon;

/** Finds names of note categories that don't exist but resemble one that does. */
final class NoteCategories {
    private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern OR = Pattern.compile("\\s*(?:または|あるいは|或者?|\\b(?:or|oder|ou|o)\\b)\\s*", UNICODE);

    private final Report report;
    private final Pattern note;
    private final boolean nameFollows;
    private final boolean unspaced;
    private final CategoryNames names;

    NoteCategories(Lexicon lexicon, Report report) {
        this.report = report;
        nameFollows = lexicon.list("note.side").contains("before");
        unspaced = lexicon.language().unspaced();
        names = new CategoryNames(lexicon);
        var words = lexicon.list("note.words").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        note = unspaced ? Pattern.compile("(?:" + words + ")") : Pattern.compile("\\b(?:" + words + ")\\b", UNICODE);
    }

    void check(List<Passage> passages) {
        for (var passage : passages) {
            var lower = passage.text().toLowerCase(Locale.ROOT);
            if (lower.length() == passage.text().length()) {
                var matcher = note.matcher(lower);
                while (matcher.find()) {
                    check(passage, matcher);
                }
            }
        }
    }

    private void check(Passage passage, Matcher word) {
        var text = passage.text();
        int from = nameFollows ? word.end() : NamePlace.start(text, word.start(), unspaced);
        int to = nameFollows ? NamePlace.end(text, word.end()) : word.start();
        int at = from;
        for (var part : OR.split(text.substring(from, to), 4)) {
            int start = text.indexOf(part, at);
            at = start + part.length();
            boolean ownNote = note.matcher(part.toLowerCase(Locale.ROOT)).find();
            if (!part.isBlank() && !ownNote) {
                name(passage, start, part.strip(), text.substring(word.start(), word.end()));
            }
            if (nameFollows) {
                return;
            }
        }
    }

    private void name(Passage passage, int start, String name, String noteWord) {
        names.mistaken(name).ifPresent(mistake -> {
            var quoted =
                    nameFollows ? noteWord + " " + mistake.words() : mistake.words() + (unspaced ? "" : " ") + noteWord;
            int index = Math.max(start, passage.text().indexOf(mistake.words(), start));
            report.add(NOTE_CATEGORY_UNKNOWN, passage, index, mistake.words(), quoted, mistake.nearest());
        });
    }
}
