package relevo.playbook.binding;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import relevo.playbook.lexicon.Lexicon;
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
        var dates = dates(Fingerprint.plain(item.text()));
        dates.stream()
                .filter(date -> !date.equals(parking()))
                .forEach(date -> report.add(
                        DriftCode.DATE_DIFFERS,
                        criterion.id(),
                        item,
                        said(date),
                        values.parkingMonth() + "/" + values.parkingDay()));
        if (!dates.isEmpty() && values.parkingYearsAhead() == 1 && likeness.phrases(FOLLOWING_YEAR, item.text()) == 0) {
            report.add(DriftCode.YEAR_UNSAID, criterion.id(), item);
        }
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
        var months = Lexicon.of(report.page().language()).list("months");
        var text = plain;
        for (int month = 0; month < months.size(); month++) {
            text = text.replaceAll("(?<= |^)(de )?" + Pattern.quote(months.get(month)) + "(?= |$)", "" + (month + 1));
        }
        return text;
    }

    private static String said(Set<Integer> date) {
        return String.join(
                "/", date.stream().map(number -> "" + Math.abs(number)).toList());
    }
}
