package relevo.playbook.rules;

import java.util.List;
import java.util.Map;

/**
 * The figures that the rules decide by; each is a choice of the edition, none is code.
 *
 * @param milestoneUsers active users that complete enablement
 * @param smallCustomerBelow customers with fewer seats reach the milestone by percentage
 * @param smallCustomerPercent percent of the base for small customers
 * @param snapshotMaxAgeDays age of a usage reading, in days, when first cited
 * @param contactWindowDays days for which a confirmed contact counts as current
 * @param moveDueBusinessDays business days in which a move is to be answered
 * @param parkingMonth month of the parking date
 * @param parkingDay day of the parking date
 * @param parkingYearsAhead years between the last discussion and the parking date
 * @param completionTask the task that completing a service sets
 * @param enablementTask the task that says enablement is complete
 * @param migrationTask the task that must be complete too where data is migrated
 * @param inactiveQueues region name to the id of its inactive queue
 * @param arrivalQueue where a tenant that comes without a holder stands; {@code gateway-queue} in the file, though it is none of the
 *     queues that the programme calls so
 * @param statements what the people of the process may attest, by step
 */
public record Values(
        int milestoneUsers,
        int smallCustomerBelow,
        int smallCustomerPercent,
        int snapshotMaxAgeDays,
        int contactWindowDays,
        int moveDueBusinessDays,
        int parkingMonth,
        int parkingDay,
        int parkingYearsAhead,
        String completionTask,
        String enablementTask,
        String migrationTask,
        Map<String, String> inactiveQueues,
        String arrivalQueue,
        List<String> statements) {
    /** The tasks that the rules know. */
    public List<String> tasks() {
        return List.of(completionTask, enablementTask, migrationTask);
    }
}
