package relevo.app.usage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.engagement.command.Command;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.ReachMilestone;

/**
 * Tells the tenants what their readings say: the events that an import owes.
 *
 * <p>Each service is looked at in a transaction of its own, which also takes the mark away: whoever is stopped in between
 * leaves the mark, and the next one goes on.
 */
@Component
public class MilestoneWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MilestoneWatch.class);

    /** A milestone reached, the fall after it, a correction of it: more than that is never found at once. */
    private static final int MOST_NEWS = 3;

    private final Milestones milestones;
    private final Tenants tenants;
    private final Transactions transactions;
    private final Clock clock;

    MilestoneWatch(Milestones milestones, Tenants tenants, Transactions transactions, Clock clock) {
        this.milestones = milestones;
        this.tenants = tenants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Finds anew, from the record, who has to be looked at; then looks. */
    public int lookAtAll() {
        transactions.as(Reader.BACKGROUND, () -> milestones.derive(clock.instant()));
        return look();
    }

    /** Looks at what is marked, and answers how many services that were. */
    public int look() {
        var count = 0;
        for (var some = after(null); !some.isEmpty(); some = after(some.getLast())) {
            some.forEach(this::lookAt);
            count += some.size();
        }
        return count;
    }

    private List<Milestones.One> after(Milestones.@Nullable One before) {
        return transactions.reading(Reader.BACKGROUND, () -> milestones.after(before));
    }

    /** What can't be told now stays marked; it must not keep others waiting. */
    private void lookAt(Milestones.One one) {
        try {
            transactions.run(Reader.BACKGROUND, () -> {
                if (tell(one)) {
                    milestones.lookedAt(one);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("the readings of {} of {} could not be looked at", one.service(), one.tenant(), e);
        }
    }

    /** False where one was refused: nothing more is told then. */
    private boolean tell(Milestones.One one) {
        for (var i = 0; i < MOST_NEWS; i++) {
            var news = MilestoneNews.of(milestones.again(one).row(), milestones.readings(one));
            if (news.isPresent() && !tell(one, news.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean tell(Milestones.One one, MilestoneNews news) {
        var outcome = tenants.handle(Acting.relevo(), one.tenant(), id(one, news), null, command(one, news));
        if (!(outcome instanceof Outcome.Done)) {
            LOG.warn("{} of {} was not recorded: {}", news, one.tenant(), reason(outcome));
            return false;
        }
        if (news instanceof MilestoneNews.Doubted doubted) {
            milestones.doubted(one, doubted.reading());
        }
        return true;
    }

    /** Of what a reading says of a service, so that it is told once. */
    private static UUID id(Milestones.One one, MilestoneNews news) {
        var name = String.join(
                "/", one.service().value(), kind(news), news.reading().id().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String kind(MilestoneNews news) {
        return switch (news) {
            case MilestoneNews.Reached _ -> "reached";
            case MilestoneNews.Doubted(var _, var cause) -> "doubted-" + cause.name();
        };
    }

    private static Object reason(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var why, var _) ? why : outcome;
    }

    private static Command command(Milestones.One one, MilestoneNews news) {
        return switch (news) {
            case MilestoneNews.Reached(var reading) -> new ReachMilestone(one.service(), reading);
            case MilestoneNews.Doubted(var reading, var cause) -> new OpenReview(one.service(), cause, reading);
        };
    }
}
