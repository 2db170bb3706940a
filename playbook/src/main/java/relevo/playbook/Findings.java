package relevo.playbook;

import java.util.ArrayList;
import java.util.List;

/** Collects findings while a page is read. */
public final class Findings {
    private static final int LONGEST_ARGUMENT = 120;

    private final List<Finding> all = new ArrayList<>();

    /** Reports one finding; long arguments are shortened, so that a message stays readable. */
    public void add(FindingCode code, int line, int column, String... arguments) {
        var shown = new ArrayList<String>(arguments.length);
        for (var argument : arguments) {
            shown.add(shorten(argument));
        }
        all.add(new Finding(code, Math.max(1, line), Math.max(1, column), shown));
    }

    public boolean has(FindingCode code) {
        return all.stream().anyMatch(finding -> finding.code() == code);
    }

    /** All findings in the order of the page, each once. */
    public List<Finding> inOrder() {
        return all.stream().sorted().distinct().toList();
    }

    private static String shorten(String argument) {
        if (argument.length() <= LONGEST_ARGUMENT) {
            return argument;
        }
        int end = Character.isHighSurrogate(argument.charAt(LONGEST_ARGUMENT - 1))
                ? LONGEST_ARGUMENT - 1
                : LONGEST_ARGUMENT;
        return argument.substring(0, end) + "…";
    }
}
