package relevo.playbook.binding;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Wording;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Values;

/** Whether the date in the sentence is the parking date, and of the following year. */
record DateDrift(DriftReport report, Likeness likeness, Values values) {
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2}) ?[/ 月] ?(\\d{1,2})(?!\\d)");
    private static final String FOLLOWING_YEAR = "following-year";

    void check(Criterion criterion, PageItem item) {
        if (criterion.condition().leaves(Condition.NextActionDateSet.class).isEmpty()) {
            return;
        }
        var plain = plain(item.text());
        var dates = dates(plain);
        dates.stream()
                .filter(date -> !date.equals(parking()))
                .forEach(date -> report.add(
                        DriftCode.DATE_DIFFERS,
                        criterion.id(),
                        item,
                        said(date),
                        values.parkingMonth() + "/" + values.parkingDay()));
        if (dates.isEmpty()) {
            month(plain)
                    .ifPresent(month -> report.add(
                            DriftCode.DATE_DIFFERS,
                            criterion.id(),
                            item,
                            month,
                            values.parkingMonth() + "/" + values.parkingDay()));
        }
        if (!dates.isEmpty() && values.parkingYearsAhead() == 1 && !followingYear(item.text())) {
            report.add(DriftCode.YEAR_UNSAID, criterion.id(), item);
        }
    }

    /** The plain text without the words that are months only with a capital letter: may. */
    private String plain(String text) {
        var said = text;
        for (var month : lexicon().list("months.capital")) {
            said = said.replaceAll("\\b" + month + "\\b", "$0$0");
        }
        return Fingerprint.plain(said);
    }

    private boolean followingYear(String text) {
        var plain = Wording.unaccented(Fingerprint.plain(text));
        return likeness.phrases(FOLLOWING_YEAR, text) > 0
                || lexicon().list("following.year").stream()
                        .map(Wording::unaccented)
                        .anyMatch(plain::contains);
    }

    /** The month of a sentence that names one but no day of it: "the last business day of December". */
    private Optional<String> month(String plain) {
        return lexicon().list("months").stream()
                .filter(name -> (" " + plain + " ").contains(" " + name + " "))
                .findFirst();
    }

    private Lexicon lexicon() {
        return Lexicon.of(report.page().language());
    }

    /** 12/31 and 31/12 are one date: a day and a month, in either order. */
    private static Set<Integer> date(int one, int other) {
        return new TreeSet<>(Set.of(one, other == one ? -one : other));
    }

    private Set<Integer> parking() {
        return date(values.parkingMonth(), values.parkingDay());
    }

    private Set<Set<Integer>> dates(String plain) {
        var dates = new java.util.LinkedHashSet<Set<Integer>>();
        NUMBERS.matcher(numbered(plain))
                .results()
                .forEach(found -> dates.add(date(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))));
        return dates;
    }

    /** The text with the months' names as numbers: 31 de diciembre is 31 12. */
    private String numbered(String plain) {
        var months = lexicon().list("months");
        var text = plain;
        for (int month = 0; month < months.size(); month++) {
            text = text.replaceAll("(?<= |^)(de )?" + shortened(months.get(month)) + "(?= |$)", "" + (month + 1));
        }
        return text;
    }

    /** A month's name, whole or by its first three letters, as in "Dec. 31". */
    private static String shortened(String month) {
        boolean letters = month.length() > 3 && month.charAt(0) < 0x2E80;
        return letters
                ? "(?:" + Pattern.quote(month) + "|" + Pattern.quote(month.substring(0, 3)) + ")"
                : Pattern.quote(month);
    }

    private static String said(Set<Integer> date) {
        return String.join(
                "/", date.stream().map(number -> "" + Math.abs(number)).toList());
    }
}
