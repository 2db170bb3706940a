package relevo.playbook.read;

import static relevo.playbook.FindingCode.OBLIGATION_UNCLEAR;
import static relevo.playbook.FindingCode.TASK_AS_TEXT;
import static relevo.playbook.FindingCode.TASK_LINE_UNKNOWN;

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
    private static final Pattern NUMBER_SIGN =
            Pattern.compile("(?iu)(?:\\b(?:n|nr|no|num|núm|nº|n°)\\b)?[.\\s]*[º°#№]?[.\\s]*$");
    /** An id and a name with nothing between, as nobody begins a sentence. */
    private static final Pattern NAMED = Pattern.compile("\\d{4,6}\\s++[\\p{Lu}\\p{Lo}].*[^.。!?！？]");

    /** Words in front of an id. */
    private static final Pattern CALLED = Pattern.compile("([\\p{L} .º°#№-]{0,30}?)[\\s:：#№-]*+(\\d{3,6}\\b.*)");

    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}[^()（）]*+)[(（]([^()（）]*+)[)）]\\s*+");
    private static final Pattern DETAILS = Pattern.compile("\\s*+[,;，、；/|]\\s*+|\\s++[–—-]\\s++");
    /** An id that is not likely to be a year. */
    private static final Pattern ID = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{4,6}");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(?!(?:19|20)\\d\\d\\b)\\d{4,6}(?![\\d.,]\\d|\\d)");
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

    /** Tells of an item that is no task, though it holds a number such as tasks have. */
    void doubt(Item item) {
        if (item.text().length() <= LONGEST && NUMBER.matcher(item.text()).find()) {
            findings.add(TASK_LINE_UNKNOWN, item.line(), item.column(), item.text());
        }
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
        return item.text().length() > LONGEST ? List.of() : read(TaskLine.of(item, words.own()));
    }

    private List<TaskRow> read(TaskLine task) {
        var text = uncalled(task.text());
        var line = LINE.matcher(text);
        if (line.matches()) {
            return idFirst(task, text, line);
        }
        var ids = ONE.matcher(text).results().toList();
        boolean alone = BETWEEN.matcher(ONE.matcher(text).replaceAll("")).matches();
        return alone && !ids.isEmpty()
                ? ids.stream().map(id -> several(task, id)).toList()
                : nameFirst(task).stream().toList();
    }

    /** The text from its id on, where the words before say no more than that it is one: "Task 4058", "Task no. 4058". */
    private String uncalled(String text) {
        var called = CALLED.matcher(text);
        return called.matches() && calls(called.group(1)) ? called.group(2) : text;
    }

    private boolean calls(String before) {
        var word = NUMBER_SIGN.matcher(before).replaceFirst("").strip();
        return word.isEmpty()
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || words.column(word)
                        .filter(match -> IDS.contains(match.kind()))
                        .isPresent();
    }

    private List<TaskRow> idFirst(TaskLine task, String text, Matcher line) {
        var said = line.group(4) == null ? "" : line.group(4);
        boolean sentence = unspacedCall(task, text) || !NAMED.matcher(text).matches();
        if (line.group(2).isEmpty() && task.said().isEmpty() && sentence) {
            return List.of();
        }
        var name = line.group(3).strip() + (said.isEmpty() ? "" : " (" + said + ")");
        return List.of(row(task, line.group(1), name));
    }

    /** Whether words stand before the id where no letter tells a name from the rest of a sentence: "タスク 4058 を完了する". */
    private boolean unspacedCall(TaskLine task, String text) {
        return words.own().language().unspaced() && !text.equals(task.text());
    }

    /** "Disengage (4058, mandatory)". */
    private Optional<TaskRow> nameFirst(TaskLine task) {
        var line = NAME_FIRST.matcher(task.text());
        if (!line.matches()) {
            return Optional.empty();
        }
        var details =
                Arrays.stream(DETAILS.split(line.group(2))).map(this::uncalled).toList();
        var said = details.stream()
                .flatMap(detail -> words.own().obligation(detail).stream())
                .findFirst();
        return details.stream()
                .filter(detail -> ID.matcher(detail).matches())
                .filter(_ -> details.size() == (said.isPresent() ? 2 : 1))
                .findFirst()
                .map(id -> row(task.or(said), id, line.group(1).strip()));
    }

    private TaskRow several(TaskLine task, MatchResult id) {
        return row(task, id.group(1), id.group(2) == null ? "" : id.group(2).strip());
    }

    private TaskRow row(TaskLine task, String id, String name) {
        var item = task.item();
        var obligation = task.said().orElse(underHeading);
        findings.add(TASK_AS_TEXT, item.line(), item.column(), item.text());
        if (obligation == Obligation.UNSTATED) {
            findings.add(OBLIGATION_UNCLEAR, item.line(), item.column(), id, item.text());
        }
        return new TaskRow(id, name, obligation, task.role(), "", item.line(), item.column());
    }
}
