package relevo.app.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.ParkingWork.MoveMail;
import relevo.app.engagement.ParkingWork.OpenMove;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.gate.ParkingDate;
import relevo.engagement.gate.Queues;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Scope;
import relevo.playbook.rules.Subject;

/** Puts together what the page shows of the move to an inactive queue and of leaving. */
final class ParkingWorks {
    private static final Set<String> LEAVING = Set.of("CO-5", "CO-6", "CO-7", "LAST-SERVICE", "KO-1");

    private final Glance glance;
    private final TenantState state;
    private final Instant now;

    ParkingWorks(Glance glance, Instant now) {
        this.glance = glance;
        this.state = glance.state();
        this.now = now;
    }

    /** Null where nothing of it is near: no engagement, and no move on its way. */
    @Nullable
    ParkingWork work(@Nullable MoveMail mail, EngagementPage.@Nullable Told declined) {
        boolean near =
                !(state.chapter() instanceof Chapter.None) || state.custody().move() != null;
        if (!near || (state.engaged().isEmpty() && state.custody().move() == null)) {
            return null;
        }
        Service any = state.engaged().isEmpty() ? null : state.engaged().getFirst();
        boolean manages = glance.manages();
        return new ParkingWork(
                gate() != Gate.COMPLETE_SERVICE,
                any == null ? List.of() : glance.lines().of(criteria(any), glance.asked(gate())),
                manages,
                move(),
                requestable() ? declined : null,
                manages && requestable() ? request() : null,
                closed() ? mail : null,
                requestable() && reasonWanted(),
                state.open().map(Chapter.Open::waiting).orElse(null),
                parkingDate(),
                glance.speech()
                        .queue(Queues.inactive(
                                glance.rules().values(), state.profile().region())),
                manages ? note(any) : null,
                leave(manages),
                manages && mailFailed());
    }

    private List<relevo.engagement.gate.CriterionVerdict> criteria(Service any) {
        return glance.verdicts(any.id()).stream()
                .filter(verdict -> ofLeaving(verdict.criterion()) || keepsFromMoving(verdict))
                .toList();
    }

    /** What is asked only before the move is told only where it is what is missing. */
    private boolean keepsFromMoving(relevo.engagement.gate.CriterionVerdict verdict) {
        return gate() == Gate.REQUEST_MOVE
                && verdict.blocks()
                && glance.rules().asked(Gate.REQUEST_MOVE).contains(verdict.criterion());
    }

    /** The gate that the tenant stands before: none of these while a service is open. */
    private Gate gate() {
        if (state.custody().move() instanceof Move.Parking || parked()) {
            return Gate.LEAVE_TENANT;
        }
        return closed() ? Gate.REQUEST_MOVE : Gate.COMPLETE_SERVICE;
    }

    private boolean parked() {
        return state.custody().holder() instanceof Holder.ByQueue(var queue)
                && Queues.inactive(glance.rules().values(), queue);
    }

    private boolean closed() {
        return state.engaged().stream().allMatch(service -> service.progress().closed());
    }

    private static boolean ofLeaving(Criterion criterion) {
        return criterion.scope() == Scope.TENANT && LEAVING.contains(criterion.id());
    }

    private boolean requestable() {
        return new InTurn(state).isMove();
    }

    /** A reason can open this gate only where nothing else keeps it shut. */
    private boolean reasonWanted() {
        return closed()
                && !glance.gate(Gate.REQUEST_MOVE, null).opens()
                && glance.withReason().gate(Gate.REQUEST_MOVE, null).opens();
    }

    /** Where only the reason is missing, asking is possible: the reason comes with it. */
    private EngagementPage.GateAct request() {
        var act = glance.act(Gate.REQUEST_MOVE, null, base() + "/moves");
        return new EngagementPage.GateAct(act.label(), act.action(), act.open() || reasonWanted(), act.why());
    }

    private java.time.LocalDate parkingDate() {
        return state.open()
                .map(Chapter.Open::parking)
                .map(Chapter.Parked::nextAction)
                .orElseGet(() -> new ParkingDate(glance.rules().values()).of(state, glance.today()));
    }

    private EngagementPage.@Nullable GateAct leave(boolean manages) {
        boolean parked = state.open().isPresent()
                && state.custody().heldByQueue()
                && state.custody().manager().isPresent()
                && state.custody().move() == null;
        boolean may = manages || glance.reader().is(relevo.engagement.Role.TEAM_MANAGER);
        if (!parked || !may) {
            return null;
        }
        var act = glance.act(Gate.LEAVE_TENANT, null, base() + "/departure");
        return manages ? act : new EngagementPage.GateAct(onBehalf(), act.action(), act.open(), act.why());
    }

    /** A team manager leaves in the place of a manager who is absent. */
    private String onBehalf() {
        return glance.speech()
                .text(
                        "engagement.leave-for",
                        glance.speech().person(state.custody().manager().orElseThrow()));
    }

    private @Nullable NoteDraft note(@Nullable Service any) {
        boolean missing = state.open()
                .map(Chapter.Open::parking)
                .filter(parked -> parked.note() == null)
                .isPresent();
        if (!missing || any == null) {
            return null;
        }
        var rule = new MilestoneRule(glance.rules().values());
        var text = new DraftText(glance.speech(), state, any, rule, null);
        Set<Subject> subjects = Set.of(Subject.ASSIGNMENT_MAIL);
        return new NoteDraft(
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                glance.speech().word(NoteCategory.ENGAGEMENT_MANAGEMENT),
                subjects,
                text.of(NoteCategory.ENGAGEMENT_MANAGEMENT, subjects),
                null,
                List.of(),
                List.of("CO-6"));
    }

    private boolean mailFailed() {
        return state.open()
                .map(Chapter.Open::parking)
                .map(Chapter.Parked::mail)
                .filter(mail -> mail.count(relevo.engagement.state.Answer.REFUSED) > 0)
                .isPresent();
    }

    private @Nullable OpenMove move() {
        return switch (state.custody().move()) {
            case null -> null;
            case Move.Parking m -> open(m, "move.to-queue", glance.speech().queue(m.queue()), glance.manages(), false);
            case Move.Offer m ->
                open(
                        m,
                        "move.to-person",
                        glance.speech().person(m.to()),
                        false,
                        glance.reader().is(m.to()));
            case Move.Recall m -> open(m, "move.recalled", "", false, false);
        };
    }

    private OpenMove open(Move move, String key, String whom, boolean cancellable, boolean mine) {
        return new OpenMove(
                move.id().value(),
                glance.speech().text("engagement." + key, whom),
                move.due(),
                move.due().isBefore(now),
                cancellable,
                mine);
    }

    private String base() {
        return "/tenants/" + glance.tenant();
    }
}
