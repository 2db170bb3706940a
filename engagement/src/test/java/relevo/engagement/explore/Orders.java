package relevo.engagement.explore;

import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.INTUNE;
import static relevo.engagement.Cast.NOW;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.move;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import relevo.engagement.Actor;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand;
import relevo.engagement.command.Order;
import relevo.engagement.command.ServiceCommand;
import relevo.engagement.command.TenantCommand;
import relevo.engagement.command.WaiverCommand;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Review;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.WithdrawalReason;
import relevo.playbook.rules.Subject;

/** Every command of the core, for three services, by two people and by Relevo itself; ids and times are few, so that states meet. */
final class Orders {
    static final List<ServiceId> SERVICES = List.of(EXCHANGE, INTUNE, TEAMS);
    static final PersonId BRUNO = Cast.BRUNO;

    /** The second person may do all that the manager may not. */
    private static final Actor SECOND =
            Cast.actor(BRUNO, Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER, Role.REQUEST_MANAGER, Role.ENGAGEMENT_MANAGER);

    private static final List<Actor> ACTORS = List.of(Cast.MANAGER, SECOND, Cast.RELEVO);

    private Orders() {}

    static List<Order> all() {
        List<Order> all = new ArrayList<>();
        for (Actor actor : ACTORS) {
            commands().forEach(command -> all.add(new Order(actor, NOW, command)));
        }
        all.add(new Order(Cast.MANAGER, NOW.plus(Duration.ofDays(9)), Acts.requestMove()));
        return List.copyOf(all);
    }

    private static Stream<Command> commands() {
        return Stream.of(
                        SERVICES.stream().flatMap(Orders::process),
                        SERVICES.stream().flatMap(Orders::beside),
                        SERVICES.stream().flatMap(Orders::records),
                        custody(),
                        tenant())
                .flatMap(some -> some);
    }

    private static Stream<Command> process(ServiceId id) {
        return Stream.of(
                new ServiceCommand.ReachMilestone(id, Cast.reading(120)),
                new ServiceCommand.StartPreparing(id),
                new ServiceCommand.PlanDiscussion(id, NOW, 30, null),
                new ServiceCommand.MissDiscussion(id),
                Acts.discussion(id),
                Acts.discussion(id, "viva"),
                Acts.closing(id),
                new ServiceCommand.Attest(
                        id, Set.of("instructions-given", "form-demonstrated", "faq-reviewed-preparing"), null),
                new ServiceCommand.CompleteService(id),
                Acts.reopen(id),
                Acts.approve("next", id));
    }

    private static Stream<Command> beside(ServiceId id) {
        return Stream.of(
                new ServiceCommand.OpenReview(id, Review.Cause.LATER_FALL, Cast.reading(20)),
                new ServiceCommand.DecideReview(id, Review.Verdict.KEEP, WHY, move("recall")),
                new ServiceCommand.DecideReview(id, Review.Verdict.REOPEN, WHY, move("recall")),
                new ServiceCommand.ProposeWithdrawal(id, WithdrawalReason.NO_INTENT, WHY),
                new ServiceCommand.AgreeWithdrawal(id),
                new ServiceCommand.RefuseWithdrawal(id, WHY),
                new WaiverCommand.AskWaiver(id, "CO-8", WHY),
                new WaiverCommand.GrantWaiver(id, "CO-8", WHY),
                new WaiverCommand.RefuseWaiver(id, "CO-8", WHY),
                new WaiverCommand.AskWaiver(id, "PO-1", WHY),
                new WaiverCommand.GrantWaiver(id, "PO-1", WHY));
    }

    private static Stream<Command> records(ServiceId id) {
        return Stream.of(
                Acts.enabled(id),
                new ServiceCommand.SetTask(id, new TaskId("4058"), TaskStatus.COMPLETE, WHY),
                new ServiceCommand.SetServiceStatus(id, ServiceStatus.ENABLE),
                new ServiceCommand.SetServiceStatus(id, ServiceStatus.ADOPTION),
                Acts.milestone(id, Cast.reading(120)),
                Acts.milestone(id, Cast.reading(20)),
                Acts.managing(id, Subject.ACCOUNT_TEAM_MAIL),
                Acts.managing(id, Subject.ACCOUNT_TEAM_ABSENCE, Subject.PREPARING_NEXT_STEPS),
                Acts.technical(id, Subject.OUTCOME),
                Acts.technical(id, Subject.OUTCOME, Subject.FURTHER_SERVICES),
                Acts.managing(id, Subject.CUSTOMER_MAIL, Subject.LATEST_STATUS),
                Acts.managing(id, Subject.FAQ_REVIEW, Subject.NEXT_STEPS),
                Acts.accountTeamMail(id),
                Acts.answered(Acts.accountTeamMail(id), Answer.ACCEPTED),
                Acts.followUp(id),
                Acts.answered(Acts.followUp(id), Answer.ACCEPTED),
                Acts.answered(Acts.followUp(id), Answer.REFUSED));
    }

    private static Stream<Command> custody() {
        return Stream.of(
                new CustodyCommand.Assign(new Assignment(Role.ENGINEER, BRUNO, null, true)),
                new CustodyCommand.Assign(new Assignment(Role.ENGAGEMENT_MANAGER, BRUNO, null, true)),
                new CustodyCommand.Unassign(Cast.MANAGES),
                new CustodyCommand.Unassign(new Assignment(Role.ENGINEER, BRUNO, null, true)),
                new CustodyCommand.WaitForRequest(TODAY.plusDays(7), null),
                Acts.requestMove(),
                new CustodyCommand.RepeatMoveMail(Cast.message("park"), Cast.text("equipo@"), WHY),
                Acts.moveMailAnswered(Answer.ACCEPTED),
                Acts.moveNote(),
                new CustodyCommand.DeclineMove(move("park"), WHY),
                new CustodyCommand.CancelMove(move("park"), WHY),
                Acts.acceptMove(),
                new CustodyCommand.AcceptMove(move("park"), Cast.INACTIVE_APJ, null),
                new CustodyCommand.LeaveTenant(),
                new CustodyCommand.OfferTenant(move("recall"), INES),
                new CustodyCommand.OfferTenant(move("recall"), BRUNO),
                new CustodyCommand.AcceptOffer(move("recall")),
                new CustodyCommand.AcceptOffer(move("recall next")),
                new CustodyCommand.DeclineOffer(move("recall"), WHY),
                new CustodyCommand.ReplaceManager(BRUNO, WHY),
                new CustodyCommand.ReplaceManager(INES, WHY),
                new CustodyCommand.ReplaceManager(Cast.YARA, WHY));
    }

    private static Stream<Command> tenant() {
        return Stream.of(
                Acts.register(Cast.aurora()),
                new TenantCommand.ChangeProfile(Cast.aurora(0)),
                new TenantCommand.DescribeService(EXCHANGE, "exchange", 0, true),
                new TenantCommand.DescribeContact(Cast.accountTeam(TODAY)),
                new TenantCommand.ConfirmContact(Cast.contact("cuentas"), TODAY),
                new TenantCommand.BarContact(Cast.contact("cuentas"), WHY),
                new TenantCommand.RemoveContact(Cast.contact("cuentas"), WHY),
                new TenantCommand.RecordAccountTeam(new AccountTeam(true, false)),
                new TenantCommand.RedactTexts(Set.of(WHY.id()), INES, TODAY, WHY),
                new TenantCommand.SetNextAction(new NextAction(TODAY, null, null)),
                new WaiverCommand.AskWaiver(null, "CO-5", WHY),
                new WaiverCommand.GrantWaiver(null, "CO-5", WHY),
                new WaiverCommand.AskWaiver(null, "LAST-SERVICE", WHY));
    }
}
