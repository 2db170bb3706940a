package relevo.engagement.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.ServiceEvent;
import relevo.engagement.event.ServiceEvent.DiscussionMissed;
import relevo.engagement.event.ServiceEvent.DiscussionMoved;
import relevo.engagement.event.ServiceEvent.DiscussionPlanned;
import relevo.engagement.event.ServiceEvent.DiscussionRecorded;
import relevo.engagement.event.ServiceEvent.MilestoneReached;
import relevo.engagement.event.ServiceEvent.PreparingStarted;
import relevo.engagement.event.ServiceEvent.ReviewDecided;
import relevo.engagement.event.ServiceEvent.ReviewOpened;
import relevo.engagement.event.ServiceEvent.ReviewProposed;
import relevo.engagement.event.ServiceEvent.ServiceCompleted;
import relevo.engagement.event.ServiceEvent.ServiceReopened;
import relevo.engagement.event.ServiceEvent.ServiceStatusSet;
import relevo.engagement.event.ServiceEvent.StatementsAttested;
import relevo.engagement.event.ServiceEvent.TaskSet;
import relevo.engagement.event.ServiceEvent.WithdrawalAgreed;
import relevo.engagement.event.ServiceEvent.WithdrawalProposed;
import relevo.engagement.event.ServiceEvent.WithdrawalRefused;
import relevo.engagement.id.PersonId;

/** Folds what happens to a service. */
final class ServiceEvolution {
    private ServiceEvolution() {}

    static TenantState evolve(TenantState state, ServiceEvent event, Recorded recorded) {
        return state.with(next(state, Evolution.service(state, event.service()), event, recorded));
    }

    private static Service next(TenantState state, Service service, ServiceEvent event, Recorded recorded) {
        return switch (event) {
            case TaskSet e -> service.with(e.task(), e.status());
            case ServiceStatusSet e -> service.with(e.status());
            case MilestoneReached e -> service.with(new Milestone(e.snapshot(), recorded.at()));
            case ReviewOpened e -> service.with(new Review(e.cause(), e.reading(), e.needed(), recorded.at(), null));
            case ReviewProposed e -> service.with(review(service).with(opinion(state, e, by(recorded))));
            case ReviewDecided _ -> service.with((Review) null);
            case PreparingStarted e -> service.with(new Progress.Preparing(e.accountTeamReachable(), recorded.at()));
            case StatementsAttested e -> service.with(attested(service.attempt(), e, recorded));
            case DiscussionPlanned e -> planned(service, new Planned(e.start(), e.minutes(), 0, 0));
            case DiscussionMoved e -> planned(service, moved(plan(service), e.start(), e.minutes()));
            case DiscussionMissed _ -> planned(service, missed(plan(service)));
            case DiscussionRecorded e -> service.with(discussed(service, e));
            case ServiceCompleted e -> completed(service, e, recorded.at());
            case WithdrawalProposed e -> service.with(new Progress.Withdrawal(e.reason(), by(recorded), recorded.at()));
            case WithdrawalAgreed e -> service.with(new Progress.Withdrawn(e.reason()));
            case WithdrawalRefused _ -> service.with((Progress.Withdrawal) null);
            case ServiceReopened e -> reopened(service, e, recorded.at());
        };
    }

    /** Whoever manages the tenant now speaks as its manager, all others as team managers. */
    private static Review.Opinion opinion(TenantState state, ReviewProposed event, PersonId by) {
        return new Review.Opinion(event.verdict(), by, state.custody().managedBy(by));
    }

    private static Attempt attested(Attempt attempt, StatementsAttested event, Recorded recorded) {
        Attempt next = attempt;
        for (String statement : event.statements()) {
            next = next.attested(statement, new Attestation(by(recorded), recorded.at(), event.detail()));
        }
        return next;
    }

    private static Service planned(Service service, Planned date) {
        return service.with(service.attempt().planned(date));
    }

    private static Planned moved(Planned before, Instant start, int minutes) {
        return new Planned(start, minutes, before.moved() + 1, before.noShows());
    }

    private static Planned missed(Planned before) {
        return new Planned(before.start(), before.minutes(), before.moved(), before.noShows() + 1);
    }

    private static Progress discussed(Service service, DiscussionRecorded event) {
        boolean reachable = Boolean.TRUE.equals(service.progress().reachable());
        return new Progress.Discussed(reachable, new Discussion(event.held(), event.readyFor()));
    }

    private static Service completed(Service service, ServiceCompleted event, Instant at) {
        if (!(service.progress() instanceof Progress.Discussed discussed)) {
            throw new IllegalStateException("Completed without a discussion: " + event);
        }
        return service.with(new Progress.Completed(discussed.accountTeamReachable(), discussed.discussion(), at))
                .with(event.task(), TaskStatus.COMPLETE)
                .with(event.status());
    }

    private static Service reopened(Service service, ServiceReopened event, Instant at) {
        Service begun = service.with(service.attempt().next(event.snapshotDropped()))
                .with(backTo(service, event.snapshotDropped(), at))
                .with(event.status());
        return begun.taskComplete(event.task()) ? begun.with(event.task(), TaskStatus.IN_PROGRESS) : begun;
    }

    private static Progress backTo(Service service, boolean snapshotDropped, Instant at) {
        Boolean reachable = service.progress().reachable();
        return snapshotDropped || reachable == null ? new Progress.Enabling() : new Progress.Preparing(reachable, at);
    }

    private static Review review(Service service) {
        return required(service.review(), "a review");
    }

    private static Planned plan(Service service) {
        return required(service.attempt().planned(), "a planned discussion");
    }

    private static PersonId by(Recorded recorded) {
        return required(recorded.by(), "a person");
    }

    private static <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("The history lacks " + what);
        }
        return value;
    }
}
