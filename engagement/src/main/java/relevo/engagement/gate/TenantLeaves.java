package relevo.engagement.gate;

import static relevo.engagement.gate.Judged.Leaf.met;
import static relevo.engagement.gate.Judged.Leaf.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Values;

/** Judges the conditions of the whole tenant. */
final class TenantLeaves {
    private final Values values;
    private final TenantState state;
    private final Facts facts;

    TenantLeaves(Values values, TenantState state, Facts facts) {
        this.values = values;
        this.state = state;
        this.facts = facts;
    }

    Judged.Leaf accountTeam(Condition.AccountTeamCurrent condition) {
        return new AccountTeamRule(values.contactWindowDays())
                .judge(condition, state.contacts().values(), facts);
    }

    Judged.Leaf absent(Condition.AccountTeamRecordedAbsent condition) {
        return state.accountTeam().recordedAbsent()
                ? met(condition, new Evidence.RecordedAbsence(state.accountTeam()))
                : open(condition, new Found.AbsenceNotRecorded(), Role.ENGAGEMENT_MANAGER);
    }

    Judged.Leaf mail(Condition.MessageAccepted condition) {
        return Mails.judge(condition, parked().map(Chapter.Parked::mail).orElse(null));
    }

    Judged.Leaf note(Condition.NoteDocuments condition) {
        return Notes.judge(condition, parked().map(Chapter.Parked::note).orElse(null));
    }

    Judged.Leaf everyServiceClosed(Condition.EveryServiceClosed condition) {
        List<ServiceId> open = ids(state.engaged().stream()
                .filter(service -> !service.progress().closed())
                .toList());
        List<ServiceId> migrating =
                ids(state.engaged().stream().filter(this::migrationOpen).toList());
        if (!open.isEmpty() || state.engaged().isEmpty()) {
            return open(condition, new Found.OpenServices(open), Role.ENGAGEMENT_MANAGER);
        }
        return migrating.isEmpty()
                ? met(condition, new Evidence.ClosedServices(ids(state.engaged())))
                : open(
                        condition,
                        new Found.OpenMigrations(migrating, new TaskId(values.migrationTask())),
                        Role.MIGRATION_MANAGER,
                        Role.ENGAGEMENT_MANAGER);
    }

    private boolean migrationOpen(Service service) {
        return service.progress() instanceof Progress.Completed
                && service.migratesData()
                && !service.taskComplete(new TaskId(values.migrationTask()));
    }

    Judged.Leaf oneCompleted(Condition.OneCompletedOrReason condition) {
        List<Service> completed = state.engaged().stream()
                .filter(service -> service.progress() instanceof Progress.Completed)
                .toList();
        if (!completed.isEmpty()) {
            return met(condition, new Evidence.ClosedServices(ids(completed)));
        }
        return reasonOr(condition, new Found.NoneCompleted(), Role.ENGAGEMENT_MANAGER);
    }

    Judged.Leaf noRequest(Condition.NoRequestUnderWay condition) {
        return facts.requestUnderWay()
                ? open(condition, new Found.RequestUnderWay(), Role.REQUEST_MANAGER)
                : met(condition, new Evidence.CheckedRequests(facts.today()));
    }

    Judged.Leaf further(Condition.FurtherRequestFiledOrReason condition) {
        List<String> expected = state.engaged().stream()
                .map(service -> service.progress().discussed())
                .filter(Objects::nonNull)
                .map(Discussion::readyFor)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (expected.isEmpty()) {
            return met(condition, new Evidence.NothingFurther());
        }
        return facts.requestFiled()
                ? met(condition, new Evidence.CheckedRequests(facts.today()))
                : waited(condition, expected);
    }

    private Judged.Leaf waited(Condition.Leaf condition, List<String> expected) {
        LocalDate until = state.open().map(open -> open.waiting()).orElse(null);
        if (until == null) {
            return reasonOr(condition, new Found.FurtherRequestExpected(expected), Role.ENGAGEMENT_MANAGER);
        }
        return facts.today().isBefore(until)
                ? reasonOr(condition, new Found.StillWaiting(until), Role.ENGAGEMENT_MANAGER)
                : met(condition, new Evidence.WaitedUntil(until));
    }

    Judged.Leaf moveOpen(Condition.MoveOpen condition) {
        return state.custody().move() instanceof Move.Parking move
                ? met(condition, new Evidence.OpenMove(move.id()))
                : open(condition, new Found.NoMove(), Role.ENGAGEMENT_MANAGER);
    }

    Judged.Leaf queueOfRegion(Condition.QueueOfRegionOrReason condition) {
        QueueId expected = Queues.inactive(values, state.profile().region());
        QueueId chosen = facts.chosen() == null ? expected : facts.chosen();
        return chosen.equals(expected)
                ? met(condition, new Evidence.NamedQueue(chosen))
                : reasonOr(condition, new Found.QueueOfOtherRegion(chosen, expected), Role.ASSIGNMENT_TEAM);
    }

    Judged.Leaf date(Condition.NextActionDateSet condition) {
        LocalDate expected = parked().map(Chapter.Parked::nextAction)
                .orElseGet(() -> new ParkingDate(values).of(state, facts.today()));
        NextAction next = state.nextAction();
        LocalDate date = next == null ? null : next.date();
        return expected.equals(date)
                ? met(condition, new Evidence.ParkingDate(expected))
                : open(condition, new Found.OtherDate(date, expected), Role.ENGAGEMENT_MANAGER);
    }

    Judged.Leaf queueHolds(Condition.QueueHolds condition) {
        return state.custody().holder() instanceof Holder.ByQueue(QueueId queue) && Queues.inactive(values, queue)
                ? met(condition, new Evidence.NamedQueue(queue))
                : open(condition, new Found.NotParked(state.custody().holder()), Role.ASSIGNMENT_TEAM);
    }

    /** Who has not come yet has not left either: while the engagement is open, nobody has. */
    Judged.Leaf managerLeft(Condition.ManagerLeft condition) {
        Optional<PersonId> manager = state.custody().manager();
        if (manager.isPresent()) {
            return open(condition, new Found.ManagerAssigned(manager.get()), Role.ENGAGEMENT_MANAGER);
        }
        return state.chapter() instanceof Chapter.Open
                ? open(condition, new Found.EngagementOpen(), Role.ENGAGEMENT_MANAGER)
                : met(condition, new Evidence.NobodyAssigned());
    }

    Judged.Leaf closed(Condition.EngagementClosed condition) {
        return state.chapter() instanceof Chapter.Closed closed
                ? met(condition, new Evidence.EndedEngagement(closed.number()))
                : open(condition, new Found.EngagementOpen(), Role.ENGAGEMENT_MANAGER);
    }

    private Judged.Leaf reasonOr(Condition.Leaf condition, Found found, Role whoGivesIt) {
        return facts.reasonGiven() ? met(condition, new Evidence.GivenReason()) : open(condition, found, whoGivesIt);
    }

    private Optional<Chapter.Parked> parked() {
        return switch (state.chapter()) {
            case Chapter.None _ -> Optional.empty();
            case Chapter.Open open -> Optional.ofNullable(open.parking());
            case Chapter.Closed closed -> Optional.ofNullable(closed.parking());
        };
    }

    private static List<ServiceId> ids(List<Service> services) {
        return services.stream().map(Service::id).toList();
    }
}
