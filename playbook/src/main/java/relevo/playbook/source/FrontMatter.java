package relevo.playbook.source;

import static relevo.playbook.FindingCode.FRONT_MATTER_UNCLOSED;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import relevo.playbook.Findings;

/** The block of keys and values between two lines of dashes with which a page begins. */
record FrontMatter(Map<String, String> metadata, List<SourceLine> rest) {
    FrontMatter {
        metadata = Collections.unmodifiableMap(metadata);
    }

    private static final Pattern FENCE = Pattern.compile("\\s*\\p{Cf}*-{3,}\\s*");
    private static final Pattern END = Pattern.compile("\\s*\\p{Cf}*(?:-{3,}|\\.{3})\\s*");
    private static final Pattern FOLDED = Pattern.compile("[|>][+-]?\\d?");
    private static final Pattern ENTRY =
            Pattern.compile("\\s*([A-Za-z][\\w.-]*)\\s*:\\s*(.*?)\\s*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FILLER = Pattern.compile("\\s*(#\\s.*|-\\s.*)?", Pattern.UNICODE_CHARACTER_CLASS);

    static FrontMatter cut(List<SourceLine> lines, Findings findings) {
        int open = 0;
        while (open < lines.size() && lines.get(open).blank()) {
            open++;
        }
        if (open == lines.size() || !FENCE.matcher(lines.get(open).text()).matches()) {
            return new FrontMatter(Map.of(), lines);
        }
        return read(lines, open, findings);
    }

    private static FrontMatter read(List<SourceLine> lines, int open, Findings findings) {
        var metadata = new LinkedHashMap<String, String>();
        int next = open + 1;
        while (next < lines.size()
                && (entry(lines.get(next).text(), metadata)
                        || continued(lines.get(next).text(), metadata))) {
            next++;
        }
        boolean closed =
                next < lines.size() && END.matcher(lines.get(next).text()).matches();
        if (!closed && !metadata.isEmpty()) {
            findings.add(FRONT_MATTER_UNCLOSED, lines.get(open).number(), 1);
        }
        int rest = closed ? next + 1 : firstBlank(lines, open, next);
        metadata.replaceAll((_, value) -> unmarked(value));
        return new FrontMatter(metadata, lines.subList(rest, lines.size()));
    }

    /** Where a block that is never closed ends: an empty line is no part of it. */
    private static int firstBlank(List<SourceLine> lines, int open, int next) {
        int at = open + 1;
        while (at < next && !lines.get(at).blank()) {
            at++;
        }
        return at;
    }

    private static boolean entry(String text, SequencedMap<String, String> metadata) {
        var entry = ENTRY.matcher(text);
        if (entry.matches() && !(indented(text) && folded(metadata))) {
            metadata.putIfAbsent(entry.group(1), entry.group(2));
            return true;
        }
        return FILLER.matcher(text).matches() && !(indented(text) && folded(metadata));
    }

    /** Whether an indented line goes on with the value of the entry above it. */
    private static boolean continued(String text, SequencedMap<String, String> metadata) {
        if (metadata.isEmpty() || !indented(text)) {
            return false;
        }
        var above = metadata.lastEntry();
        metadata.put(above.getKey(), (above.getValue() + " " + text.strip()).strip());
        return true;
    }

    /** Whether the last value is one that stands below its key, however its lines look. */
    private static boolean folded(SequencedMap<String, String> metadata) {
        return !metadata.isEmpty()
                && FOLDED.matcher(metadata.lastEntry().getValue().split(" ", 2)[0])
                        .matches();
    }

    private static boolean indented(String text) {
        return !text.isBlank() && Character.isWhitespace(text.charAt(0));
    }

    private static String unmarked(String value) {
        return FOLDED.matcher(value.split(" ", 2)[0]).matches() ? value.replaceFirst("\\S+\\s*", "") : value;
    }
}
