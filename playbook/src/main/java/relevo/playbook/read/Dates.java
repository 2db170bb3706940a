package relevo.playbook.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import relevo.playbook.lexicon.Lexicon;

/** Reads dates as people write them: by numbers in any order that is possible, or with the month's name. */
final class Dates {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int LONGEST = 60;

    /** Between dots the day stands first, in whatever language; between strokes the month does, where both can be. */
    private static final Pattern DAY_FIRST = Pattern.compile("\\D*\\d{1,2}\\s?\\.\\s?\\d{1,2}\\s?\\..*");

    private final List<String> months;
    private final List<String> english;

    Dates(Lexicon lexicon) {
        months = lexicon.list("months");
        english = Lexicon.of(relevo.playbook.Language.EN).list("months");
    }

    /** The date in a cell; empty where there is none or an impossible one. */
    Optional<LocalDate> read(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        var numbers = NUMBER.matcher(cell).results().map(match -> match.group()).toList();
        if (numbers.size() < 2 || numbers.stream().anyMatch(number -> number.length() > 4)) {
            return Optional.empty();
        }
        var parts = new ArrayList<>(numbers.stream().map(Integer::parseInt).toList());
        int month = parts.size() == 2 ? month(cell) : 0;
        if (month > 0) {
            return parts.getFirst() > 31
                    ? date(parts.getFirst(), month, parts.getLast())
                    : date(parts.getLast(), month, parts.getFirst());
        }
        return parts.size() == 3 && numbers.get(1).length() <= 2
                ? numeric(parts, DAY_FIRST.matcher(cell).matches())
                : Optional.empty();
    }

    /** Whether a cell gives the month of a year, and no day: October 2026, 10/2026, 2026年10月. */
    boolean isMonth(String cell) {
        if (cell.length() > LONGEST) {
            return false;
        }
        var numbers = NUMBER.matcher(cell).results().map(match -> match.group()).toList();
        var rest = numbers.stream().filter(number -> number.length() <= 2).toList();
        boolean year = numbers.size() == rest.size() + 1 && numbers.stream().anyMatch(number -> number.length() == 4);
        return year
                && (month(cell) > 0
                        ? rest.isEmpty()
                        : rest.size() == 1
                                && date(2000, Integer.parseInt(rest.getFirst()), 1)
                                        .isPresent());
    }

    private static Optional<LocalDate> numeric(List<Integer> parts, boolean dayFirst) {
        int first = parts.getFirst();
        int second = parts.get(1);
        int third = parts.getLast();
        if (first > 31) {
            return date(first, second, third);
        }
        return dayFirst
                ? date(third, second, first).or(() -> date(third, first, second))
                : date(third, first, second).or(() -> date(third, second, first));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private int month(String cell) {
        return WORD.matcher(cell.toLowerCase(Locale.ROOT))
                .results()
                .mapToInt(match -> Math.max(index(months, match.group()), index(english, match.group())))
                .filter(found -> found > 0)
                .findFirst()
                .orElse(0);
    }

    private static int index(List<String> names, String word) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }
}
