package relevo.engagement.replay;

import java.util.List;
import java.util.Set;
import relevo.engagement.command.Command;
import relevo.engagement.command.ServiceCommand;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.ServiceEvent;

/** The commands behind the events of a service. */
final class BehindService {
    private BehindService() {}

    static List<Command> commands(ServiceEvent event, List<Recorded> rest) {
        return List.of(command(event, rest));
    }

    private static ServiceCommand command(ServiceEvent event, List<Recorded> rest) {
        return switch (event) {
            case ServiceEvent.TaskSet e -> new ServiceCommand.SetTask(e.service(), e.task(), e.status(), e.why());
            case ServiceEvent.ServiceStatusSet e -> new ServiceCommand.SetServiceStatus(e.service(), e.status());
            case ServiceEvent.MilestoneReached e ->
                new ServiceCommand.ReachMilestone(e.service(), Behind.reading(e.snapshot()));
            case ServiceEvent.ReviewOpened e -> new ServiceCommand.OpenReview(e.service(), e.cause(), e.reading());
            case ServiceEvent.ReviewProposed e ->
                new ServiceCommand.DecideReview(e.service(), e.verdict(), e.why(), Recall.among(rest));
            case ServiceEvent.ReviewDecided e ->
                new ServiceCommand.DecideReview(e.service(), e.verdict(), e.why(), Recall.among(rest));
            case ServiceEvent.PreparingStarted e -> new ServiceCommand.StartPreparing(e.service());
            case ServiceEvent.StatementsAttested e ->
                new ServiceCommand.Attest(e.service(), e.statements(), e.detail());
            case ServiceEvent.DiscussionPlanned e ->
                new ServiceCommand.PlanDiscussion(e.service(), e.start(), e.minutes(), null);
            case ServiceEvent.DiscussionMoved e ->
                new ServiceCommand.PlanDiscussion(e.service(), e.start(), e.minutes(), e.why());
            case ServiceEvent.DiscussionMissed e -> new ServiceCommand.MissDiscussion(e.service());
            case ServiceEvent.DiscussionRecorded e ->
                new ServiceCommand.RecordDiscussion(
                        e.service(), e.held(), e.readyFor(), e.participants(), signedWith(e, rest));
            case ServiceEvent.ServiceCompleted e -> new ServiceCommand.CompleteService(e.service());
            case ServiceEvent.WithdrawalProposed e ->
                new ServiceCommand.ProposeWithdrawal(e.service(), e.reason(), e.why());
            case ServiceEvent.WithdrawalAgreed e -> new ServiceCommand.AgreeWithdrawal(e.service());
            case ServiceEvent.WithdrawalRefused e -> new ServiceCommand.RefuseWithdrawal(e.service(), e.why());
            case ServiceEvent.ServiceReopened e ->
                new ServiceCommand.ReopenService(e.service(), e.why(), Recall.among(rest));
        };
    }

    /** The statements that were signed in the same breath as the discussion was recorded. */
    private static Set<String> signedWith(ServiceEvent.DiscussionRecorded discussion, List<Recorded> rest) {
        return rest.size() > 1
                        && rest.get(1).event() instanceof ServiceEvent.StatementsAttested attested
                        && attested.service().equals(discussion.service())
                        && attested.detail() == null
                ? attested.statements()
                : Set.of();
    }
}
