package relevo.engagement.explore;

import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.WHY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent;
import relevo.engagement.event.ServiceEvent;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.Subject;

/** A fault planted in the core, which the exploration must find as the very invariant that it breaks. */
@SuppressWarnings("ImmutableEnumChecker") // the worlds hold rules only, which never change
enum PlantedFault {
    THE_GATE_OF_COMPLETING_IS_FORGOTTEN(
            Invariant.NO_SERVICE_COMPLETED_WITH_AN_UNMET_OUTPUT,
            () -> Ways.discussed(EXCHANGE),
            Core.by(without(Gate.COMPLETE_SERVICE))),
    ONE_CRITERION_OF_COMPLETING_IS_FORGOTTEN(
            Invariant.NO_SERVICE_COMPLETED_WITH_AN_UNMET_OUTPUT,
            PlantedFault::withoutTheNoteOnTheMail,
            Core.by(without(Gate.COMPLETE_SERVICE, List.of("CO-3")))),
    LEAVING_DOES_NOT_WAIT_FOR_THE_QUEUE(
            Invariant.NO_MANAGER_GONE_BEFORE_A_QUEUE_HOLDS,
            () -> Ways.completed(EXCHANGE),
            Core.by(without(Gate.LEAVE_TENANT, List.of("CUSTODY", "CO-5", "CO-6")))),
    THE_MANAGER_IS_DROPPED_WITH_THE_REQUEST_TO_MOVE(
            Invariant.NO_MANAGER_GONE_BEFORE_A_QUEUE_HOLDS,
            () -> Ways.completed(EXCHANGE),
            evolving(
                    CustodyEvent.MoveRequested.class,
                    state -> state.with(state.custody().without(_ -> true)))),
    A_REPLACED_MANAGER_STAYS(
            Invariant.ONE_HOLDER,
            () -> Ways.engaged(EXCHANGE),
            evolving(CustodyEvent.ManagerReplaced.class, PlantedFault::withTwoManagers)),
    THE_LAST_SERVICE_RULE_IS_FORGOTTEN(
            Invariant.NO_DISENGAGING_WITH_A_SERVICE_OPEN,
            () -> Ways.engaged(EXCHANGE),
            Core.by(without(
                    Gate.ACCEPT_MOVE,
                    List.of("LAST-SERVICE"),
                    without(Gate.REQUEST_MOVE, List.of("LAST-SERVICE", "ONE-COMPLETED"))))),
    A_JOINING_REQUEST_OPENS_A_SECOND_ENGAGEMENT(
            Invariant.ONE_OPEN_ENGAGEMENT,
            () -> Ways.engaged(EXCHANGE),
            deciding(
                    RequestEvent.RequestJoined.class,
                    (joined, state) -> new RequestEvent.EngagementOpened(
                            state.chapter().number() + 1, Cast.EDITION, joined.request()))),
    A_QUEUED_MAIL_COUNTS_AS_ACCEPTED(
            Invariant.NO_MAIL_COUNTED_THAT_NO_SERVER_ACCEPTED,
            () -> Ways.preparing(EXCHANGE),
            evolving(MessageEvent.MessageQueued.class, PlantedFault::answered)),
    A_NOTE_CITES_A_NUMBER_THAT_WAS_NEVER_READ(
            Invariant.NO_MILESTONE_BY_A_NUMBER_NOBODY_CAN_TRACE,
            () -> Ways.engaged(EXCHANGE),
            deciding(
                    NoteSigned.class,
                    (note, _) -> new NoteSigned(
                            note.note(),
                            note.category(),
                            note.services(),
                            note.subjects(),
                            new Snapshot(Cast.reading(7).id(), 700, 100, 4000, 0, "LYNX", Cast.TODAY),
                            note.text(),
                            note.corrects()))),
    THE_CLOSING_TASK_IS_SET_WITH_ANOTHER(
            Invariant.CLOSING_MARKS_BY_COMPLETING_ONLY,
            () -> Ways.engaged(EXCHANGE),
            deciding(
                    ServiceEvent.TaskSet.class,
                    (set, _) -> new ServiceEvent.TaskSet(set.service(), new TaskId("4058"), TaskStatus.COMPLETE, WHY)));

    private final Invariant breaks;
    private final Supplier<Story> start;
    private final World world;

    PlantedFault(Invariant breaks, Supplier<Story> start, World world) {
        this.breaks = breaks;
        this.start = start;
        this.world = world;
    }

    Invariant breaks() {
        return breaks;
    }

    TenantState start() {
        return start.get().state();
    }

    World world() {
        return world;
    }

    private static Story withoutTheNoteOnTheMail() {
        var mail = Acts.followUp(EXCHANGE);
        return Ways.discussed(EXCHANGE)
                .given(Cast.MANAGER, mail)
                .given(Cast.RELEVO, Acts.answered(mail, Answer.ACCEPTED))
                .given(Cast.MANAGER, Acts.closing(EXCHANGE))
                .given(Cast.MANAGER, Acts.technical(EXCHANGE, Subject.OUTCOME))
                .given(
                        Cast.MANAGER,
                        Acts.managing(EXCHANGE, Subject.LATEST_STATUS, Subject.FAQ_REVIEW, Subject.NEXT_STEPS));
    }

    private static Rules without(Gate gate) {
        Map<Gate, List<String>> gates = new HashMap<>(Cast.RULES.gates());
        gates.put(gate, List.of());
        return new Rules(Cast.RULES.process(), Cast.RULES.values(), Cast.RULES.criteria(), gates);
    }

    private static Rules without(Gate gate, List<String> criteria) {
        return without(gate, criteria, Cast.RULES);
    }

    private static Rules without(Gate gate, List<String> criteria, Rules rules) {
        Map<Gate, List<String>> gates = new HashMap<>(rules.gates());
        gates.computeIfPresent(
                gate,
                (_, asked) ->
                        asked.stream().filter(id -> !criteria.contains(id)).toList());
        return new Rules(rules.process(), rules.values(), rules.criteria(), gates);
    }

    private static World evolving(Class<? extends Event> kind, UnaryOperator<TenantState> fault) {
        return new Faulty(Core.by(Cast.RULES), (events, _) -> events, kind, fault);
    }

    private static <E extends Event> World deciding(Class<E> kind, Faulty.Swap<E> fault) {
        return new Faulty(Core.by(Cast.RULES), fault.in(kind), Event.class, state -> state);
    }

    private static TenantState withTwoManagers(TenantState state) {
        var custody = state.custody();
        List<Assignment> all = new ArrayList<>(custody.assignments());
        all.add(new Assignment(Role.ENGAGEMENT_MANAGER, Cast.YARA, null, true));
        return state.with(new relevo.engagement.state.Custody(custody.holder(), custody.since(), custody.move(), all));
    }

    private static TenantState answered(TenantState state) {
        var mail = Acts.accountTeamMail(EXCHANGE);
        var answer = new MessageEvent.MessageAnswered(
                mail.message(), Acts.answered(mail, Answer.ACCEPTED).recipient(), Answer.ACCEPTED, WHY);
        return Evolution.evolve(state, new Recorded(Cast.NOW, null, answer));
    }
}
