package relevo.engagement.explore;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What is never possible, by any route; each is judged without the judge. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates are method references, which hold nothing
enum Invariant {
    NO_SERVICE_COMPLETED_WITH_AN_UNMET_OUTPUT(Outputs::met),
    NO_MANAGER_GONE_BEFORE_A_QUEUE_HOLDS(Keeping::managerStays),
    ONE_HOLDER(Keeping::oneHolder),
    NO_DISENGAGING_WITH_A_SERVICE_OPEN(Keeping::servicesClosed),
    ONE_OPEN_ENGAGEMENT(Keeping::oneEngagement),
    NO_MAIL_COUNTED_THAT_NO_SERVER_ACCEPTED(Tracing::mails),
    NO_MILESTONE_BY_A_NUMBER_NOBODY_CAN_TRACE(Tracing::milestones),
    CLOSING_MARKS_BY_COMPLETING_ONLY(Keeping::closingMarks);

    private final Predicate<Step> holds;

    Invariant(Predicate<Step> holds) {
        this.holds = holds;
    }

    static Set<Invariant> broken(Step step) {
        Set<Invariant> broken = EnumSet.noneOf(Invariant.class);
        for (Invariant invariant : values()) {
            if (!invariant.holds.test(step)) {
                broken.add(invariant);
            }
        }
        return broken;
    }
}
