package relevo.playbook.check;

import static relevo.playbook.FindingCode.DATE_IMPOSSIBLE;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Wording;

/** Finds days in sentences that no calendar has, or not in that year: 31 June, 31/02/2025, 2027年2月29日. */
final class ImpossibleDates {
    private static final String DAY = "(?<day>0?[1-9]|[1-9]\\d)";
    private static final String MONTH = "(?<month>0?[1-9]|[1-9]\\d)";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String NO_MORE = "(?![\\d/-]|\\.\\d)";

    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])" + DAY + "([./-])" + MONTH + "\\2" + YEAR + NO_MORE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d./-])" + YEAR + "([/-])" + MONTH + "\\2" + DAY + NO_MORE);
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("(?<!\\d)(?:" + YEAR + "年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]");

    private final List<String> months;

    /** Months that in small letters are other words: may. */
    private final List<String> capital;

    private final Report report;
    private final List<Pattern> patterns;

    ImpossibleDates(Lexicon lexicon, Report report) {
        this.report = report;
        months = lexicon.list("months");
        capital = lexicon.list("months.capital");
        var numeric = Stream.of(NUMBERS, YEAR_FIRST, IDEOGRAPHS);
        patterns = Stream.concat(numeric, months.isEmpty() ? Stream.empty() : named())
                .toList();
    }

    /** 30 February, and February 30 where no word follows: "in February 30 users came" is no date. */
    private Stream<Pattern> named() {
        var names = months.stream()
                .map(name -> Pattern.quote(name) + "|" + Pattern.quote(name.substring(0, 3)) + "\\.?")
                .collect(Collectors.joining("|", "(?<month>", ")(?!\\p{L})"));
        var year = "(?:,?(?: del?| of)? " + YEAR + "(?!\\d))?";
        var day = "(?<day>\\d{1,2})(?:º|st|nd|rd|th)?";
        return Stream.of(
                        "(?<![\\d.,])" + day + "\\.?(?: de| of)? " + names + year,
                        "(?<!\\p{L})" + names + " " + day + "(?!\\d|[.,]\\d|\\s?%)(?! \\p{L})" + year)
                .map(pattern -> Pattern.compile("(?iu)" + pattern));
    }

    void check(List<Passage> passages) {
        for (var passage : passages) {
            var text = Wording.narrow(passage.text());
            patterns.forEach(pattern -> pattern.matcher(text)
                    .results()
                    .filter(date -> !capital.contains(date.group("month")))
                    .filter(date -> !exists(date, pattern == NUMBERS))
                    .forEach(date -> report(passage, date)));
        }
    }

    private void report(Passage passage, MatchResult date) {
        var said = passage.text().substring(date.start(), date.end());
        report.add(DATE_IMPOSSIBLE, passage, date.start(), said, said);
    }

    private boolean exists(MatchResult date, boolean eitherOrder) {
        int day = Integer.parseInt(date.group("day"));
        int month = month(date.group("month"));
        var year = date.group("year");
        return exists(day, month, year) || (eitherOrder && exists(month, day, year));
    }

    /** Whether the year, or without one some year, has this day. */
    private static boolean exists(int day, int month, @Nullable String year) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day
                <= (year == null
                        ? Month.of(month).maxLength()
                        : YearMonth.of(Integer.parseInt(year), month).lengthOfMonth());
    }

    private int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        var name = written.toLowerCase(Locale.ROOT).replace(".", "");
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}
