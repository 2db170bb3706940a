package relevo.engagement.gate;

import relevo.playbook.rules.Condition;

/** What a team manager may waive: never the order of custody, the last-service rule, or a mail's acceptance. */
final class Waivable {
    private Waivable() {}

    static boolean is(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.MotionIs _ -> true;
            case Condition.RequestApproved _ -> true;
            case Condition.MilestoneDocumented _ -> true;
            case Condition.SnapshotStands _ -> true;
            case Condition.AccountTeamCurrent _ -> true;
            case Condition.AccountTeamRecordedAbsent _ -> true;
            case Condition.MessageAccepted _ -> false;
            case Condition.NoteDocuments _ -> true;
            case Condition.Attested _ -> true;
            case Condition.TaskComplete _ -> true;
            case Condition.ClosingStatusSet _ -> false;
            case Condition.DiscussionHeld _ -> false;
            case Condition.EveryServiceClosed _ -> false;
            case Condition.OneCompletedOrReason _ -> false;
            case Condition.NoRequestUnderWay _ -> false;
            case Condition.FurtherRequestFiledOrReason _ -> false;
            case Condition.MoveOpen _ -> false;
            case Condition.QueueOfRegionOrReason _ -> false;
            case Condition.NextActionDateSet _ -> true;
            case Condition.QueueHolds _ -> false;
            case Condition.ManagerLeft _ -> false;
            case Condition.EngagementClosed _ -> false;
        };
    }
}
