package relevo.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Past;
import relevo.app.journal.Standing;
import relevo.app.journal.Writing;
import relevo.app.people.Person;
import relevo.engagement.Actor;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Tells one tenant's past, command by command, at times that follow each other. */
final class Teller {
    private static final LocalTime MORNING = LocalTime.of(9, 12);
    private static final int MINUTES_BETWEEN = 7;

    private final Props props;
    private final TenantId tenant = new TenantId(Ids.next());
    private final ZoneId zone;
    private final Locale language;
    private final NavigableMap<Integer, List<Runnable>> waiting = new TreeMap<>();
    private Instant now;

    Teller(Props props, Part part) {
        this.props = props;
        this.zone = ZoneId.of(part.zone());
        this.language = Locale.of(part.language());
        this.now = Instant.EPOCH;
    }

    TenantId tenant() {
        return tenant;
    }

    /** On the morning of the day so many days ago, or after what was told last; what waits for a day until then is told first. */
    Teller daysAgo(int days) {
        var due = waiting.tailMap(days, true);
        due.descendingMap().forEach((day, happenings) -> {
            morning(day);
            happenings.forEach(Runnable::run);
        });
        due.clear();
        return morning(days);
    }

    private Teller morning(int days) {
        var morning = day(days).atTime(MORNING).atZone(zone).toInstant();
        now = now.isBefore(morning) ? morning : now;
        return this;
    }

    /** Waits to be told on the day so many days ago. */
    void later(int daysAgo, Runnable happening) {
        waiting.computeIfAbsent(daysAgo, _ -> new ArrayList<>()).add(happening);
    }

    /** The day on which the story stands. */
    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(props.clock().instant(), zone).minusDays(daysAgo);
    }

    /** When the next thing happens; never in the future. */
    Instant next() {
        now = now.plusSeconds(60L * MINUTES_BETWEEN);
        var present = props.clock().instant();
        now = now.isAfter(present) ? present : now;
        return now;
    }

    void register(Person by, Function<Writing, List<Command>> commands) {
        Past.at(next(), () -> done(props.tenants().register(acting(by), tenant, Ids.next(), commands)));
    }

    void does(Person by, Command... commands) {
        writes(by, writing -> List.of(commands));
    }

    void writes(Person by, Function<Writing, List<Command>> commands) {
        Past.at(next(), () -> done(props.tenants().handle(acting(by), tenant, Ids.next(), null, commands)));
    }

    /** Relevo itself. */
    void notices(Command command) {
        Past.at(next(), () -> done(props.tenants().handle(Acting.relevo(), tenant, Ids.next(), null, command)));
    }

    Standing standing() {
        return props.tenants().find(tenant).orElseThrow();
    }

    TenantState state() {
        return standing().state();
    }

    String says(String key, Object... details) {
        return props.texts().getMessage("demo." + key, details, language);
    }

    Text writes(Writing writing, String key, Object... details) {
        return writing.keep(says(key, details));
    }

    private static Acting acting(Person by) {
        Actor actor = by.signedIn().actor();
        return new Acting(actor, Reader.BACKGROUND);
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the story can't be told: " + outcome);
        }
    }
}
