package relevo.app.myday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.journal.Contents;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Standing;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.request.RequestsUnderWay;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.gate.Facts;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.owed.Owed;
import relevo.engagement.owed.Owing;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** Puts together somebody's day, in one reading transaction and a handful of queries however many the tenants. */
@Component
public class Days {
    /** Readings older than this say nothing of today. */
    private static final int RECENT_DAYS = 62;

    private final Transactions transactions;
    private final Worklist worklist;
    private final LatestReadings readings;
    private final Contents contents;
    private final RequestsUnderWay requests;
    private final WaitingRequests waiting;
    private final DeclinedMoves declined;
    private final People people;
    private final Speeches speeches;
    private final RulesInForce rules;
    private final Clock clock;

    Days(
            Transactions transactions,
            Worklist worklist,
            LatestReadings readings,
            Contents contents,
            RequestsUnderWay requests,
            WaitingRequests waiting,
            DeclinedMoves declined,
            People people,
            Speeches speeches,
            RulesInForce rules,
            Clock clock) {
        this.transactions = transactions;
        this.worklist = worklist;
        this.readings = readings;
        this.contents = contents;
        this.requests = requests;
        this.waiting = waiting;
        this.declined = declined;
        this.people = people;
        this.speeches = speeches;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The day of somebody, as it stands now.
     *
     * @param from how many of the most pressing tenants to pass over
     */
    public Day of(SignedIn person, Locale language, int from) {
        return transactions.reading(person.reader(), () -> {
            var today = LocalDate.now(clock);
            Optional<String> region = people.find(person.person()).flatMap(Person::region);
            var found = worklist.find(person, region.orElse(null), today, from);
            var ids = found.tenants().stream().map(Standing::id).toList();
            var latest = readings.since(today.minusDays(RECENT_DAYS), ids);
            var texts = contents.readAll(ids, actions(found.tenants()));
            var parking = parking(found.tenants());
            Map<TenantId, RequestsUnderWay.Facts> underWay = requests.of(parking);
            var decliners = declined.of(parking);
            Function<TenantState, Speech> speech = speeches.each(language);
            var rows = found.tenants().stream()
                    .map(tenant -> eyes(person, region, tenant, latest, underWay, decliners, speech))
                    .flatMap(eyes -> new TenantRows(eyes, texts).rows().stream())
                    .toList();
            var filed = person.is(Role.REQUEST_MANAGER) ? waiting.oldest() : null;
            return new Day(today, found, rows, leaving(found.tenants(), person), filed, from);
        });
    }

    /** Every row of the day, page by page. */
    void each(SignedIn person, Locale language, Consumer<Row> rows) {
        int from = 0;
        Day day;
        do {
            day = of(person, language, from);
            day.rows().forEach(rows);
            from += Worklist.PAGE;
        } while (from < day.found().total());
    }

    private Eyes eyes(
            SignedIn person,
            Optional<String> region,
            Standing tenant,
            Map<TenantId, Map<ServiceId, Integer>> latest,
            Map<TenantId, RequestsUnderWay.Facts> underWay,
            Map<TenantId, PersonId> decliners,
            Function<TenantState, Speech> speech) {
        var now = clock.instant();
        var asked = underWay.getOrDefault(tenant.id(), new RequestsUnderWay.Facts(false, false));
        var facts = Facts.on(now.atZone(tenant.state().profile().zone()).toLocalDate())
                .requests(asked.underWay(), asked.filed());
        return new Eyes(
                person,
                region,
                tenant,
                rules(tenant.state()),
                facts,
                latest.getOrDefault(tenant.id(), Map.of()),
                decliners.get(tenant.id()),
                speech.apply(tenant.state()),
                now);
    }

    private Rules rules(TenantState state) {
        return rules.of(state);
    }

    /** Only where every service is closed does it matter which requests there are. */
    private static List<Standing> parking(List<Standing> tenants) {
        return tenants.stream()
                .filter(tenant -> tenant.state().open().isPresent()
                        && tenant.state().engaged().stream()
                                .allMatch(service -> service.progress().closed()))
                .toList();
    }

    private static Collection<ContentId> actions(List<Standing> tenants) {
        return tenants.stream()
                .map(tenant -> tenant.state().nextAction())
                .filter(Objects::nonNull)
                .map(next -> next.what())
                .filter(Objects::nonNull)
                .map(Text::id)
                .toList();
    }

    /** Whose queue has accepted them while this person still manages them. */
    private Set<UUID> leaving(List<Standing> tenants, SignedIn person) {
        var me = new PersonId(person.person());
        return tenants.stream()
                .filter(tenant -> tenant.state().custody().managedBy(me))
                .filter(tenant -> new Owing(rules(tenant.state()))
                        .owed(tenant.state(), clock.instant()).stream().anyMatch(Owed.ToLeave.class::isInstance))
                .map(tenant -> tenant.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rows of a person's day, and the tenants that they came from.
     *
     * @param leaving the tenants that wait only for this person to leave them
     */
    public record Day(
            LocalDate today,
            Worklist.Found found,
            List<Row> rows,
            Set<UUID> leaving,
            WaitingRequests.@Nullable Waiting requests,
            int from) {
        /** How many more tenants there are than these rows tell of. */
        public int passedOver() {
            return Math.max(0, found.total() - found.tenants().size());
        }
    }
}
