package relevo.playbook.check;

import static relevo.playbook.FindingCode.DATE_IMPOSSIBLE;

import java.time.Month;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.playbook.lexicon.Lexicon;

/** Finds days in sentences that no calendar has: 31 June, 31/02/2025. */
final class ImpossibleDates {
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d./-])(0?[1-9]|[1-9]\\d)([./-])(0?[1-9]|[1-9]\\d)\\2(?:19|20)\\d{2}(?![\\d/-]|\\.\\d)");
    private static final Pattern IDEOGRAPHS = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日");

    private final List<String> months;

    /** Months that in small letters are other words: may. */
    private final List<String> capital;

    private final Report report;
    private final Pattern named;

    ImpossibleDates(Lexicon lexicon, Report report) {
        this.report = report;
        months = lexicon.list("months");
        capital = lexicon.list("months.capital");
        var names = months.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        named = Pattern.compile("(?iu)(?<![\\d.,])(\\d{1,2})\\.?(?: de| of)? (" + names + ")(?!\\p{L})");
    }

    void check(List<Passage> passages) {
        for (var passage : passages) {
            NUMBERS.matcher(passage.text())
                    .results()
                    .filter(date ->
                            !exists(number(date, 1), number(date, 3)) && !exists(number(date, 3), number(date, 1)))
                    .forEach(date -> report(passage, date));
            IDEOGRAPHS
                    .matcher(passage.text())
                    .results()
                    .filter(date -> !exists(number(date, 2), number(date, 1)))
                    .forEach(date -> report(passage, date));
            if (!months.isEmpty()) {
                named.matcher(passage.text())
                        .results()
                        .filter(date -> !capital.contains(date.group(2)))
                        .filter(date -> !exists(number(date, 1), month(date.group(2))))
                        .forEach(date -> report(passage, date));
            }
        }
    }

    private void report(Passage passage, MatchResult date) {
        report.add(DATE_IMPOSSIBLE, passage, date.start(), date.group(), date.group());
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private int month(String name) {
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).equalsIgnoreCase(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether some year has this day. */
    private static boolean exists(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
