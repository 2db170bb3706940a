package relevo.engagement.gate;

import org.jspecify.annotations.Nullable;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Circumstance;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Values;

/** Judges single conditions: those of a service, and those of the whole tenant. */
final class LeafJudge {
    private final @Nullable Service service;
    private final ServiceLeaves ofService;
    private final TenantLeaves ofTenant;

    LeafJudge(Values values, TenantState state, @Nullable Service service, Facts facts) {
        this.service = service;
        this.ofService = new ServiceLeaves(values, state, service);
        this.ofTenant = new TenantLeaves(values, state, facts);
    }

    /** Whether the circumstance came about; null while that is not decided. */
    @Nullable
    Boolean holds(Circumstance circumstance) {
        Boolean reachable = service == null ? null : service.progress().reachable();
        Discussion discussion = service == null ? null : service.progress().discussed();
        Boolean ready = discussion == null ? null : discussion.readyForAnother();
        return switch (circumstance) {
            case ACCOUNT_TEAM_REACHABLE -> reachable;
            case ACCOUNT_TEAM_UNREACHABLE -> reachable == null ? null : !reachable;
            case READY_FOR_ANOTHER -> ready;
            case NOT_READY -> ready == null ? null : !ready;
        };
    }

    Judged.Leaf judge(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.MotionIs c -> ofService.motion(c);
            case Condition.RequestApproved c -> ofService.approved(c);
            case Condition.MilestoneDocumented c -> ofService.milestone(c);
            case Condition.SnapshotStands c -> ofService.stands(c);
            case Condition.AccountTeamCurrent c -> ofTenant.accountTeam(c);
            case Condition.AccountTeamRecordedAbsent c -> ofTenant.absent(c);
            case Condition.MessageAccepted c -> service == null ? ofTenant.mail(c) : ofService.mail(c);
            case Condition.NoteDocuments c -> service == null ? ofTenant.note(c) : ofService.note(c);
            case Condition.Attested c -> ofService.attested(c);
            case Condition.TaskComplete c -> ofService.task(c);
            case Condition.ClosingStatusSet c -> ofService.status(c);
            case Condition.DiscussionHeld c -> ofService.discussion(c);
            case Condition.EveryServiceClosed c -> ofTenant.everyServiceClosed(c);
            case Condition.OneCompletedOrReason c -> ofTenant.oneCompleted(c);
            case Condition.NoRequestUnderWay c -> ofTenant.noRequest(c);
            case Condition.FurtherRequestFiledOrReason c -> ofTenant.further(c);
            case Condition.MoveOpen c -> ofTenant.moveOpen(c);
            case Condition.QueueOfRegionOrReason c -> ofTenant.queueOfRegion(c);
            case Condition.NextActionDateSet c -> ofTenant.date(c);
            case Condition.QueueHolds c -> ofTenant.queueHolds(c);
            case Condition.ManagerLeft c -> ofTenant.managerLeft(c);
            case Condition.EngagementClosed c -> ofTenant.closed(c);
        };
    }
}
