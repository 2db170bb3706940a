package relevo.playbook.read;

import static relevo.playbook.FindingCode.OBLIGATION_UNCLEAR;
import static relevo.playbook.FindingCode.TASK_AS_TEXT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.playbook.Findings;
import relevo.playbook.Item;
import relevo.playbook.Obligation;
import relevo.playbook.TaskRow;
import relevo.playbook.lexicon.ColumnKind;

/**
 * Reads tasks that stand as lines below the heading of the tasks: "4058 – Disengage (mandatory)", "Task 4058: Disengage",
 * "Disengage (4058, mandatory)", or "4058 (Disengage), 4060".
 */
final class TaskLines {
    private static final Pattern LINE = Pattern.compile(
            "(\\d{3,6})\\b\\s*+([–—:：.)|,-]*+)\\s*+(\\p{L}[^()（）]*+)(?:[(（]([^()（）]*+)[)）])?+\\s*+\\.?");
    /** An id and a name with nothing between, as nobody begins a sentence. */
    private static final Pattern NAMED = Pattern.compile("\\d{4,6}\\s++[\\p{Lu}\\p{Lo}].*[^.。!?！？]");

    /** Words in front of an id. */
    private static final Pattern CALLED = Pattern.compile("([\\p{L} .º°-]{1,30}?)[\\s:：#№]*+(\\d{3,6}\\b.*)");

    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}[^()（）]*+)[(（]([^()（）]*+)[)）]\\s*+");
    private static final Pattern DETAILS = Pattern.compile("\\s*+[,;，、；/|]\\s*+|\\s++[–—-]\\s++");
    /** An id that is not likely to be a year. */
    private static final Pattern ID = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{4,6}");
    /** Words behind a name: "Disengage – mandatory", "Disengage [mandatory]". */
    private static final Pattern ENDING =
            Pattern.compile("(.*\\S)(?:\\s[–—-]|\\s?[,;:，、：；|\\[【])\\s*+([^,;:，、：；|\\[\\]【】]{1,30})[\\]】]?+");

    private static final Pattern ONE = Pattern.compile("(\\d{3,6})\\b\\s*+(?:[(（]([^()（）]*+)[)）])?+");
    private static final Pattern SAID = Pattern.compile("([^:：]{1,60})[:：]\\s*+(.{1,40})");
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;.、，/&和と]|\\b\\p{L}{1,3}\\b)*+");
    private static final int LONGEST = 500;
    private static final Set<ColumnKind> IDS = EnumSet.of(ColumnKind.ID, ColumnKind.NAME);

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

    /** What was read as tasks, and what is left. */
    record Found(List<TaskRow> tasks, List<Item> rest) {}

    /** Reads the tasks of lines and of those below them; a line without tasks may say what those below it are. */
    Found read(List<Item> items) {
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        for (var item : items) {
            var tasks = told(item);
            found.tasks().addAll(tasks);
            if (tasks.isEmpty()) {
                titled(item, found);
            } else {
                item.children().stream().filter(child -> said(child).isEmpty()).forEach(found.rest()::add);
            }
        }
        return found;
    }

    /** The tasks of an item, below which a line may say whether they are mandatory. */
    private List<TaskRow> told(Item item) {
        var outer = underHeading;
        underHeading = item.children().stream()
                .flatMap(child -> said(child).stream())
                .findFirst()
                .orElse(outer);
        var tasks = read(item);
        underHeading = outer;
        return tasks;
    }

    /** "Mandatory", or "Obligation: mandatory". */
    private Optional<Obligation> said(Item line) {
        var named = SAID.matcher(line.text());
        boolean ours = named.matches()
                && words.column(named.group(1))
                        .filter(match -> match.kind() == ColumnKind.OBLIGATION)
                        .isPresent();
        return words.own().obligation(ours ? named.group(2) : line.text());
    }

    private void titled(Item title, Found found) {
        var outer = underHeading;
        var said = new TaskHeading(title.text(), words.own()).obligation();
        underHeading = said == Obligation.UNSTATED ? outer : said;
        var below = read(title.children());
        underHeading = outer;
        found.tasks().addAll(below.tasks());
        if (below.tasks().isEmpty()
                || said == Obligation.UNSTATED
                || !below.rest().isEmpty()) {
            found.rest().add(new Item(title.text(), title.line(), title.column(), below.rest()));
        }
    }

    /** The tasks of one line; none where it is not made of tasks. */
    List<TaskRow> read(Item item) {
        if (item.text().length() > LONGEST) {
            return List.of();
        }
        var text = uncalled(item.text());
        var line = LINE.matcher(text);
        if (line.matches()) {
            return idFirst(item, text, line);
        }
        var ids = ONE.matcher(text).results().toList();
        boolean alone = BETWEEN.matcher(ONE.matcher(text).replaceAll("")).matches();
        return alone && !ids.isEmpty()
                ? ids.stream().map(id -> several(item, id)).toList()
                : nameFirst(item).stream().toList();
    }

    /** The text from its id on, where the words before say no more than that it is one: "Task 4058". */
    private String uncalled(String text) {
        var called = CALLED.matcher(text);
        return called.matches()
                        && words.column(called.group(1))
                                .filter(match -> IDS.contains(match.kind()))
                                .isPresent()
                ? called.group(2)
                : text;
    }

    private List<TaskRow> idFirst(Item item, String text, Matcher line) {
        var name = line.group(3).strip();
        var said = line.group(4) == null ? "" : line.group(4);
        var ending = ENDING.matcher(name);
        if (said.isEmpty() && ending.matches() && known(ending.group(2))) {
            name = ending.group(1);
            said = ending.group(2);
        }
        boolean known = known(said);
        boolean sentence = unspacedCall(item, text) || !NAMED.matcher(text).matches();
        if (line.group(2).isEmpty() && !known && sentence) {
            return List.of();
        }
        var whole = name + (known || said.isEmpty() ? "" : " (" + said + ")");
        return List.of(row(item, line.group(1), whole, known ? obligation(said) : underHeading));
    }

    /** Whether words stand before the id where no letter tells a name from the rest of a sentence: "タスク 4058 を完了する". */
    private boolean unspacedCall(Item item, String text) {
        return words.own().language().unspaced() && !text.equals(item.text());
    }

    /** "Disengage (4058, mandatory)". */
    private Optional<TaskRow> nameFirst(Item item) {
        var line = NAME_FIRST.matcher(item.text());
        if (!line.matches()) {
            return Optional.empty();
        }
        var details =
                Arrays.stream(DETAILS.split(line.group(2))).map(this::uncalled).toList();
        var said = details.stream().filter(this::known).findFirst().map(this::obligation);
        return details.stream()
                .filter(detail -> ID.matcher(detail).matches())
                .filter(_ -> details.size() == (said.isPresent() ? 2 : 1))
                .findFirst()
                .map(id -> row(item, id, line.group(1).strip(), said.orElse(underHeading)));
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

    private boolean known(String said) {
        return obligation(said) != Obligation.UNSTATED;
    }

    private Obligation obligation(String said) {
        return words.own().obligation(said).orElse(Obligation.UNSTATED);
    }
}
