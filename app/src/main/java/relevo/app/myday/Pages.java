package relevo.app.myday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.journal.Standing;
import relevo.app.myday.Days.Day;
import relevo.app.myday.MyDayPage.Section;
import relevo.app.web.Said;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.NextAction;

/** Groups the rows of a day for the page: what a role looks for first, empty groups with their reason. */
@Component
class Pages {
    private final MessageSource texts;
    private final java.time.Clock clock;

    Pages(MessageSource texts, java.time.Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    MyDayPage of(SignedIn person, Locale language, Day day) {
        int end = day.from() + Worklist.PAGE;
        return new MyDayPage(
                day.today(),
                summary(person, language, day),
                sections(person, language, day),
                day.requests(),
                Places.of(person),
                day.from() == 0 ? null : address(Math.max(0, day.from() - Worklist.PAGE)),
                day.found().total() > end ? address(end) : null);
    }

    private static String address(int from) {
        return from == 0 ? "/" : "/?from=" + from;
    }

    private @Nullable String summary(SignedIn person, Locale language, Day day) {
        if (!person.is(Role.ENGAGEMENT_MANAGER)) {
            return null;
        }
        long waiting = count(day, Set.of(Group.WAITING));
        long mine =
                count(day, Set.of(Group.OFFERED, Group.DECIDE, Group.READY, Group.BLOCKED, Group.NEXT, Group.STALE));
        return texts.getMessage("myday.summary", new Object[] {day.found().managed(), mine, waiting}, language);
    }

    private static long count(Day day, Set<Group> groups) {
        return day.rows().stream()
                .filter(row -> groups.contains(row.group()))
                .map(Row::tenant)
                .distinct()
                .count();
    }

    private List<Section> sections(SignedIn person, Locale language, Day day) {
        List<Section> sections = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Row> rows = day.rows().stream()
                    .filter(row -> row.group() == group)
                    .sorted(order(group))
                    .toList();
            if (!rows.isEmpty() || always(person, group)) {
                sections.add(new Section(group, rows, empty(person, language, group, day)));
            }
        }
        return sections;
    }

    /** By what is due; what has no time to be done by, the oldest first. */
    private static Comparator<Row> order(Group group) {
        Comparator<Row> oldest = Comparator.comparing(Row::since);
        return group == Group.READY || group == Group.BLOCKED
                ? oldest
                : Comparator.comparing(Row::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(oldest);
    }

    private static boolean always(SignedIn person, Group group) {
        boolean manager = person.is(Role.ENGAGEMENT_MANAGER);
        boolean team = person.is(Role.ASSIGNMENT_TEAM);
        return switch (group) {
            case OFFERED -> false;
            case DECIDE -> person.is(Role.TEAM_MANAGER);
            case DESK -> team;
            case READY -> manager;
            case BLOCKED -> manager;
            case WAITING -> manager;
            case NEXT -> manager || team;
            case STALE -> false;
            case WORKING -> Worklist.works(person);
        };
    }

    private String empty(SignedIn person, Locale language, Group group, Day day) {
        String why = texts.getMessage("myday.empty." + group.name(), null, language);
        return group == Group.NEXT ? why + coming(person, language, day) : why;
    }

    /** The next action that comes after today's. */
    private String coming(SignedIn person, Locale language, Day day) {
        var said = new Said(texts, language, java.time.ZoneId.systemDefault(), clock);
        return day.found().tenants().stream()
                .filter(tenant -> after(tenant, day.today()) && ours(tenant, person))
                .min(Comparator.comparing(Pages::date))
                .map(tenant -> " "
                        + texts.getMessage(
                                "myday.coming",
                                new Object[] {tenant.state().profile().name(), said.near(date(tenant))},
                                language))
                .orElse("");
    }

    private static boolean after(Standing tenant, LocalDate today) {
        return tenant.state().nextAction() != null && date(tenant).isAfter(today);
    }

    private static LocalDate date(Standing tenant) {
        NextAction next = tenant.state().nextAction();
        return next == null ? LocalDate.MAX : next.date();
    }

    private static boolean ours(Standing tenant, SignedIn person) {
        return tenant.state().custody().managedBy(new PersonId(person.person()));
    }
}
