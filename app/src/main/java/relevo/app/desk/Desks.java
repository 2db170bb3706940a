package relevo.app.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.desk.DeskPage.MoveLine;
import relevo.app.desk.DeskPage.OfferLine;
import relevo.app.desk.DeskPage.QueueLine;
import relevo.app.desk.DeskPage.WantedLine;
import relevo.app.engagement.Takers;
import relevo.app.journal.Contents;
import relevo.app.journal.History;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Standing;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.queue.Queue;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.event.CustodyEvent.MoveRequested;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Move;
import relevo.engagement.state.Region;

/** Puts together the desk, in one reading transaction and a handful of queries. */
@Component
class Desks {
    static final String ALL = "ALL";

    private final Transactions transactions;
    private final Handovers handovers;
    private final Queues queues;
    private final relevo.app.queue.Queues register;
    private final Takers takers;
    private final History history;
    private final Contents contents;
    private final People people;
    private final Speeches speeches;
    private final RulesInForce rules;
    private final OwnActs acts;
    private final Clock clock;

    Desks(
            Transactions transactions,
            Handovers handovers,
            Queues queues,
            relevo.app.queue.Queues register,
            Takers takers,
            History history,
            Contents contents,
            People people,
            Speeches speeches,
            RulesInForce rules,
            OwnActs acts,
            Clock clock) {
        this.transactions = transactions;
        this.handovers = handovers;
        this.queues = queues;
        this.register = register;
        this.takers = takers;
        this.history = history;
        this.contents = contents;
        this.people = people;
        this.speeches = speeches;
        this.rules = rules;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The desk of a region.
     *
     * @param asked the region asked for; null for the person's own, or all where they have none
     * @param done the tenant that the person has just done something about, or null
     */
    DeskPage desk(SignedIn person, @Nullable String asked, @Nullable UUID done, Locale language) {
        return transactions.reading(person.reader(), () -> {
            String region = asked == null ? own(person) : known(asked);
            List<Standing> open = handovers.open(region.equals(ALL) ? null : region);
            List<Standing> unmanaged = handovers.unmanaged(region.equals(ALL) ? null : region);
            var sight = new Sight(person, clock.instant(), rules, speeches.each(language), reasons(open));
            var others = new OtherLines(sight, takers.of(ids(open, unmanaged)));
            var speech = speeches.of(language);
            return new DeskPage(
                    region,
                    Optional.ofNullable(done)
                            .flatMap(tenant -> acts.last(person.person(), tenant, language))
                            .orElse(null),
                    null,
                    regions(speech),
                    person.is(Role.ASSIGNMENT_TEAM),
                    inactive(speech),
                    moves(open, sight),
                    open.size() > Handovers.MOST || unmanaged.size() > Handovers.MOST,
                    wanted(open, unmanaged, others),
                    offers(open, others),
                    holders(speech));
        });
    }

    private String own(SignedIn person) {
        return people.find(person.person()).flatMap(Person::region).orElse(ALL);
    }

    /** Whatever else is asked for shows all. */
    private static String known(String region) {
        return Stream.of(Region.values())
                .map(Region::name)
                .filter(region::equals)
                .findFirst()
                .orElse(ALL);
    }

    private static List<UUID> ids(List<Standing> open, List<Standing> unmanaged) {
        return Stream.concat(open.stream(), unmanaged.stream())
                .map(standing -> standing.id().value())
                .toList();
    }

    private Map<TenantId, String> reasons(List<Standing> open) {
        Map<TenantId, Instant> asked = new HashMap<>();
        for (Standing standing : open) {
            if (standing.state().custody().move() instanceof Move.Parking move) {
                asked.put(standing.id(), move.asked());
            }
        }
        Map<TenantId, Text> cited = new HashMap<>();
        history.at(asked)
                .forEach((tenant, told) -> told.forEach(one -> {
                    if (one.event() instanceof MoveRequested requested && requested.why() != null) {
                        cited.put(tenant, requested.why());
                    }
                }));
        var texts = contents.readAll(
                cited.keySet(), cited.values().stream().map(Text::id).toList());
        Map<TenantId, String> reasons = new HashMap<>();
        cited.forEach((tenant, text) -> {
            String said = texts.get(text.id());
            if (said != null) {
                reasons.put(tenant, said);
            }
        });
        return reasons;
    }

    private static List<MoveLine> moves(List<Standing> open, Sight sight) {
        var lines = new MoveLines(sight);
        return open.stream()
                .limit(Handovers.MOST)
                .flatMap(standing -> standing.state().custody().move() instanceof Move.Parking move
                        ? Stream.of(lines.line(standing, move))
                        : Stream.empty())
                .toList();
    }

    private static List<WantedLine> wanted(List<Standing> open, List<Standing> unmanaged, OtherLines lines) {
        Stream<WantedLine> recalled = open.stream()
                .flatMap(standing -> standing.state().custody().move() instanceof Move.Recall move
                        ? Stream.of(lines.wanted(standing, move))
                        : Stream.empty());
        return Stream.concat(recalled, unmanaged.stream().map(standing -> lines.wanted(standing, null)))
                .toList();
    }

    private static List<OfferLine> offers(List<Standing> open, OtherLines lines) {
        return open.stream()
                .flatMap(standing -> standing.state().custody().move() instanceof Move.Offer move
                        ? Stream.of(lines.offer(standing, move))
                        : Stream.empty())
                .toList();
    }

    private List<QueueLine> holders(Speech speech) {
        Map<String, Integer> counts = new HashMap<>();
        queues.counts().forEach(queue -> counts.put(queue.id(), queue.tenants()));
        return register.all().stream()
                .filter(queue -> queue.active() || counts.containsKey(queue.id().value()))
                .map(queue -> line(queue, counts.getOrDefault(queue.id().value(), 0), speech))
                .toList();
    }

    private static QueueLine line(Queue queue, int tenants, Speech speech) {
        var worked = queue.workedBy();
        return new QueueLine(
                queue.id().value(),
                speech.queue(queue.id()),
                Math.min(tenants, Queues.COUNTED),
                tenants > Queues.COUNTED,
                speech.text("queue.kind." + queue.kind()),
                worked == null ? speech.text("queue.every-team") : speech.word(worked));
    }

    private Map<String, String> inactive(Speech speech) {
        Map<String, String> named = new LinkedHashMap<>();
        rules.of(rules.newest()).values().inactiveQueues().values().stream()
                .sorted()
                .forEach(id -> named.put(id, speech.queue(new QueueId(id))));
        return named;
    }

    private static Map<String, String> regions(Speech speech) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(ALL, speech.text("desk.region.all"));
        for (Region region : Region.values()) {
            named.put(region.name(), speech.word(region));
        }
        return named;
    }
}
