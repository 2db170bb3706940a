package relevo.playbook.source;

import static relevo.playbook.FindingCode.FRONT_MATTER_UNCLOSED;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import relevo.playbook.Findings;

/** The block of keys and values between two lines of dashes with which a page begins. */
record FrontMatter(Map<String, String> metadata, List<SourceLine> rest) {
    FrontMatter {
        metadata = Collections.unmodifiableMap(metadata);
    }

    private static final Pattern FENCE = Pattern.compile("\\s*\\p{Cf}*-{3,}\\s*");
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
        while (next < lines.size() && entry(lines.get(next).text(), metadata)) {
            next++;
        }
        boolean closed =
                next < lines.size() && FENCE.matcher(lines.get(next).text()).matches();
        if (!closed && !metadata.isEmpty()) {
            findings.add(FRONT_MATTER_UNCLOSED, lines.get(open).number(), 1);
        }
        int rest = closed ? next + 1 : firstBlank(lines, open, next);
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

    private static boolean entry(String text, Map<String, String> metadata) {
        var entry = ENTRY.matcher(text);
        if (entry.matches()) {
            metadata.putIfAbsent(entry.group(1), entry.group(2));
            return true;
        }
        return FILLER.matcher(text).matches();
    }
}
