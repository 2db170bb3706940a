package relevo.playbook.read;

import static relevo.playbook.FindingCode.OBLIGATION_UNCLEAR;
import static relevo.playbook.FindingCode.TASK_AS_TEXT;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import relevo.playbook.Findings;
import relevo.playbook.Item;
import relevo.playbook.Obligation;
import relevo.playbook.TaskRow;

/** Reads tasks that stand as lines below the heading of the tasks: "4058 – Disengage (mandatory)", or "4058 (Disengage), 4060". */
final class TaskLines {
    private static final Pattern LINE =
            Pattern.compile("(\\d{3,6})\\b\\s*+([–—:.)|,-]*+)\\s*+(\\p{L}[^()（）]*+)(?:[(（]([^()（）]*+)[)）])?+\\s*+\\.?");
    /** An id and a name with nothing between, as nobody begins a sentence. */
    private static final Pattern NAMED = Pattern.compile("\\d{4,6}\\s++[\\p{Lu}\\p{Lo}].*[^.。!?！？]");

    private static final Pattern ONE = Pattern.compile("(\\d{3,6})\\b\\s*+(?:[(（]([^()（）]*+)[)）])?+");
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;.、，/&和と]|\\b\\p{L}{1,3}\\b)*+");
    private static final int LONGEST = 500;

    private final Words words;
    private final Findings findings;
    private Obligation underHeading = Obligation.UNSTATED;

    TaskLines(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** From here on lines stand under this heading, which may say whether its tasks are mandatory. */
    void under(String heading) {
        underHeading = new TaskHeading(heading, words.own()).obligation();
    }

    Obligation underHeading() {
        return underHeading;
    }

    /** The tasks of one line; none where it is not made of tasks. */
    List<TaskRow> read(Item item) {
        if (item.text().length() > LONGEST) {
            return List.of();
        }
        var line = LINE.matcher(item.text());
        if (line.matches()) {
            var said = line.group(4) == null ? "" : line.group(4);
            boolean known = obligation(said) != Obligation.UNSTATED;
            if (line.group(2).isEmpty() && !known && !NAMED.matcher(item.text()).matches()) {
                return List.of();
            }
            var name = line.group(3).strip() + (known || said.isEmpty() ? "" : " (" + said + ")");
            return List.of(row(item, line.group(1), name, known ? obligation(said) : underHeading));
        }
        var ids = ONE.matcher(item.text()).results().toList();
        boolean alone = BETWEEN.matcher(ONE.matcher(item.text()).replaceAll("")).matches();
        return alone ? ids.stream().map(id -> several(item, id)).toList() : List.of();
    }

    private TaskRow several(Item item, MatchResult id) {
        var name = id.group(2) == null ? "" : id.group(2).strip();
        return row(item, id.group(1), name, underHeading);
    }

    private TaskRow row(Item item, String id, String name, Obligation obligation) {
        findings.add(TASK_AS_TEXT, item.line(), item.column(), item.text());
        if (obligation == Obligation.UNSTATED) {
            findings.add(OBLIGATION_UNCLEAR, item.line(), item.column(), id, item.text());
        }
        return new TaskRow(id, name, obligation, "", "", item.line(), item.column());
    }

    private Obligation obligation(String said) {
        return words.own().obligation(said).orElse(Obligation.UNSTATED);
    }
}
