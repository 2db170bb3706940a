package relevo.engagement.decision;

import java.util.Optional;
import java.util.Set;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand;
import relevo.engagement.command.MessageCommand;
import relevo.engagement.command.NoteCommand;
import relevo.engagement.command.RequestCommand;
import relevo.engagement.command.ServiceCommand;
import relevo.engagement.command.TenantCommand;
import relevo.engagement.command.WaiverCommand;
import relevo.engagement.decision.Refusal.NotAllowed;
import relevo.engagement.decision.Refusal.NotAllowed.Because;
import relevo.engagement.state.Move;
import relevo.engagement.state.TenantState;

/** Who may ask for what; the same on every route. */
final class Permission {
    private final TenantState state;
    private final Actor actor;

    Permission(TenantState state, Actor actor) {
        this.state = state;
        this.actor = actor;
    }

    static Optional<Refusal> toRegister(Actor actor) {
        return actor instanceof Actor.Clockwork
                ? Optional.empty()
                : role(actor, Role.ADMINISTRATOR, Role.REQUEST_MANAGER);
    }

    Optional<Refusal> refusal(Command command) {
        return switch (command) {
            case TenantCommand c -> tenant(c);
            case RequestCommand.ApproveRequest c -> notOwn(role(actor, Role.REQUEST_MANAGER), c);
            case ServiceCommand c -> service(c);
            case WaiverCommand.AskWaiver _ -> manager();
            case WaiverCommand.GrantWaiver _ -> role(actor, Role.TEAM_MANAGER);
            case WaiverCommand.RefuseWaiver _ -> role(actor, Role.TEAM_MANAGER);
            case NoteCommand.SignNote _ -> assigned();
            case MessageCommand.SendMessage _ -> manager();
            case MessageCommand.RecordAnswer _ -> relevo();
            case CustodyCommand c -> custody(c);
        };
    }

    private Optional<Refusal> tenant(TenantCommand command) {
        return switch (command) {
            case TenantCommand.RegisterTenant _ -> Optional.empty();
            case TenantCommand.ChangeProfile _ -> keeper();
            case TenantCommand.DescribeService _ -> keeper();
            case TenantCommand.DescribeContact _ -> managerOrKeeper();
            case TenantCommand.ConfirmContact _ -> managerOrKeeper();
            case TenantCommand.BarContact _ -> managerOrKeeper();
            case TenantCommand.RemoveContact _ -> managerOrKeeper();
            case TenantCommand.RecordAccountTeam _ -> managerOrKeeper();
            case TenantCommand.RedactTexts c -> redactor(c);
            case TenantCommand.SetNextAction _ -> managerOr(Role.TEAM_MANAGER);
        };
    }

    private Optional<Refusal> service(ServiceCommand command) {
        return switch (command) {
            case ServiceCommand.SetTask _ -> assigned();
            case ServiceCommand.SetServiceStatus _ -> assigned();
            case ServiceCommand.ReachMilestone _ -> relevo();
            case ServiceCommand.OpenReview _ -> relevo();
            case ServiceCommand.DecideReview _ -> managerOr(Role.TEAM_MANAGER);
            case ServiceCommand.StartPreparing _ -> manager();
            case ServiceCommand.Attest _ -> manager();
            case ServiceCommand.PlanDiscussion _ -> manager();
            case ServiceCommand.MissDiscussion _ -> manager();
            case ServiceCommand.RecordDiscussion _ -> manager();
            case ServiceCommand.CompleteService _ -> manager();
            case ServiceCommand.ProposeWithdrawal _ -> manager();
            case ServiceCommand.AgreeWithdrawal _ -> role(actor, Role.TEAM_MANAGER);
            case ServiceCommand.RefuseWithdrawal _ -> role(actor, Role.TEAM_MANAGER);
            case ServiceCommand.ReopenService _ -> managerOr(Role.TEAM_MANAGER);
        };
    }

    private Optional<Refusal> custody(CustodyCommand command) {
        return switch (command) {
            case CustodyCommand.Assign _ -> assigner();
            case CustodyCommand.Unassign _ -> assigner();
            case CustodyCommand.WaitForRequest _ -> manager();
            case CustodyCommand.RequestMove _ -> manager();
            case CustodyCommand.RepeatMoveMail _ -> manager();
            case CustodyCommand.DeclineMove _ -> role(actor, Role.ASSIGNMENT_TEAM);
            case CustodyCommand.CancelMove _ -> canceller();
            case CustodyCommand.AcceptMove _ -> role(actor, Role.ASSIGNMENT_TEAM);
            case CustodyCommand.LeaveTenant _ -> managerOr(Role.TEAM_MANAGER);
            case CustodyCommand.OfferTenant _ -> role(actor, Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER);
            case CustodyCommand.AcceptOffer _ -> role(actor, Role.ENGAGEMENT_MANAGER);
            case CustodyCommand.DeclineOffer _ ->
                role(actor, Role.ENGAGEMENT_MANAGER, Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER);
            case CustodyCommand.ReplaceManager _ -> role(actor, Role.TEAM_MANAGER);
        };
    }

    /** Nobody redacts what they asked to have redacted. */
    private Optional<Refusal> redactor(TenantCommand.RedactTexts command) {
        return role(actor, Role.TEAM_MANAGER, Role.ADMINISTRATOR)
                .or(() -> command.askedBy() != null && actor.is(command.askedBy())
                        ? Optional.of(
                                new NotAllowed(Set.of(Role.TEAM_MANAGER, Role.ADMINISTRATOR), Because.OWN_REQUEST))
                        : Optional.empty());
    }

    private Optional<Refusal> notOwn(Optional<Refusal> byRole, RequestCommand.ApproveRequest command) {
        return byRole.or(() -> command.requestor() != null && actor.is(command.requestor())
                ? Optional.of(new NotAllowed(Set.of(Role.REQUEST_MANAGER), Because.OWN_REQUEST))
                : Optional.empty());
    }

    private Optional<Refusal> manager() {
        return managerOr();
    }

    private Optional<Refusal> managerOr(Role... others) {
        if (manages() || has(actor, others)) {
            return Optional.empty();
        }
        Because because = actor.is(Role.ENGAGEMENT_MANAGER) ? Because.NOT_THE_MANAGER : Because.ROLE;
        return Optional.of(new NotAllowed(and(Role.ENGAGEMENT_MANAGER, others), because));
    }

    private Optional<Refusal> keeper() {
        return actor instanceof Actor.Clockwork ? Optional.empty() : role(actor, KEEPERS);
    }

    private Optional<Refusal> managerOrKeeper() {
        return actor instanceof Actor.Clockwork ? Optional.empty() : managerOr(KEEPERS);
    }

    private Optional<Refusal> assigner() {
        return actor instanceof Actor.Clockwork
                ? Optional.empty()
                : managerOr(Role.REQUEST_MANAGER, Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER, Role.ADMINISTRATOR);
    }

    /** Whoever could take an offer back is told how, where the open move is one. */
    private Optional<Refusal> canceller() {
        return state.custody().move() instanceof Move.Offer
                ? managerOr(Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER)
                : manager();
    }

    private Optional<Refusal> assigned() {
        boolean works = manages()
                || state.custody().assignments().stream()
                        .anyMatch(assignment -> actor.is(assignment.person()) && actor.is(assignment.role()));
        return works
                ? Optional.empty()
                : Optional.of(new NotAllowed(Set.of(Role.ENGAGEMENT_MANAGER, Role.ENGINEER), Because.NOT_ASSIGNED));
    }

    private Optional<Refusal> relevo() {
        return actor instanceof Actor.Clockwork
                ? Optional.empty()
                : Optional.of(new NotAllowed(Set.of(), Because.RELEVO_ONLY));
    }

    private boolean manages() {
        return actor.is(Role.ENGAGEMENT_MANAGER)
                && state.custody().manager().filter(actor::is).isPresent();
    }

    private static final Role[] KEEPERS = {Role.ADMINISTRATOR, Role.REQUEST_MANAGER};

    private static Optional<Refusal> role(Actor actor, Role... allowed) {
        return has(actor, allowed) ? Optional.empty() : Optional.of(new NotAllowed(Set.of(allowed), Because.ROLE));
    }

    private static boolean has(Actor actor, Role... roles) {
        return Set.of(roles).stream().anyMatch(actor::is);
    }

    private static Set<Role> and(Role first, Role... others) {
        var all = new java.util.HashSet<>(Set.of(others));
        all.add(first);
        return Set.copyOf(all);
    }
}
