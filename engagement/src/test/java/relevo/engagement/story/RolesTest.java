package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.NOW;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.YARA;
import static relevo.engagement.Cast.move;
import static relevo.engagement.Role.ADMINISTRATOR;
import static relevo.engagement.Role.ASSIGNMENT_TEAM;
import static relevo.engagement.Role.ENGAGEMENT_MANAGER;
import static relevo.engagement.Role.REQUEST_MANAGER;
import static relevo.engagement.Role.TEAM_MANAGER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.engagement.Actor;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.Ways;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand;
import relevo.engagement.command.Order;
import relevo.engagement.command.ServiceCommand;
import relevo.engagement.command.TenantCommand;
import relevo.engagement.command.WaiverCommand;
import relevo.engagement.decision.Decider;
import relevo.engagement.decision.Decision;
import relevo.engagement.decision.Refusal;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Review;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.TenantState;
import relevo.engagement.state.WithdrawalReason;

/** Every command by every role: as the tenant's manager, as a stranger in the role, and as Relevo itself. */
class RolesTest {
    private static final Assignment ASSISTS = new Assignment(Role.ENGINEER, Cast.OLAF, null, false);
    private static final TenantState STATE = Ways.engaged(EXCHANGE).state();
    private static final Map<Command, Allowed> TABLE = table();

    /** Who may: the manager of the tenant, Relevo itself, and strangers in these roles. */
    record Allowed(boolean manager, boolean relevo, Set<Role> strangers) {}

    static Stream<Map.Entry<Command, Allowed>> rows() {
        return TABLE.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_command_is_open_to_its_roles_and_to_no_other(Map.Entry<Command, Allowed> row) {
        Allowed allowed = row.getValue();
        Command command = row.getKey();
        assertThat(mayAsk(Cast.MANAGER, command)).as("the manager").isEqualTo(allowed.manager());
        assertThat(mayAsk(Cast.RELEVO, command)).as("Relevo").isEqualTo(allowed.relevo());
        Set<Role> open = Arrays.stream(Role.values())
                .filter(role -> mayAsk(Cast.actor(YARA, role), command))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        assertThat(open).as("strangers").isEqualTo(allowed.strangers());
    }

    @Test
    void the_table_lists_every_command() {
        Set<Class<?>> listed = TABLE.keySet().stream().map(Object::getClass).collect(Collectors.toSet());
        Stream<Class<?>> all = Arrays.stream(Command.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    @Test
    void an_assigned_engineer_keeps_tasks_and_notes_and_no_more() {
        TenantState state = Ways.engaged(EXCHANGE)
                .given(Cast.TEAM_MANAGER, new CustodyCommand.Assign(Cast.ENGINEERS))
                .state();
        var decider = new Decider(Cast.RULES);
        var task = decider.decide(state, new Order(Cast.ENGINEER, NOW, Acts.enabled(EXCHANGE)));
        var start = decider.decide(state, new Order(Cast.ENGINEER, NOW, new ServiceCommand.StartPreparing(EXCHANGE)));
        assertThat(task).isInstanceOf(Decision.Accepted.class);
        assertThat(notAllowed(start)).isTrue();
    }

    private static boolean mayAsk(Actor actor, Command command) {
        Order order = new Order(actor, NOW, command);
        var decider = new Decider(Cast.RULES);
        return !notAllowed(
                command instanceof TenantCommand.RegisterTenant register
                        ? decider.register(register, order)
                        : decider.decide(STATE, order));
    }

    private static boolean notAllowed(Decision decision) {
        return decision instanceof Decision.Refused(Refusal.NotAllowed _);
    }

    private static Map<Command, Allowed> table() {
        Map<Command, Allowed> rows = new LinkedHashMap<>();
        tenant(rows);
        service(rows);
        custody(rows);
        others(rows);
        return rows;
    }

    private static Allowed manager(Role... strangers) {
        return new Allowed(true, false, set(strangers));
    }

    private static Allowed strangers(Role... strangers) {
        return new Allowed(false, false, set(strangers));
    }

    private static Allowed relevo(boolean manager, Role... strangers) {
        return new Allowed(manager, true, set(strangers));
    }

    private static Set<Role> set(Role... roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(Arrays.asList(roles));
        return set;
    }

    private static void tenant(Map<Command, Allowed> rows) {
        Allowed keepers = relevo(false, ADMINISTRATOR, REQUEST_MANAGER);
        Allowed managerOrKeepers = relevo(true, ADMINISTRATOR, REQUEST_MANAGER);
        rows.put(Acts.register(Cast.aurora()), keepers);
        rows.put(new TenantCommand.ChangeProfile(Cast.aurora(5)), keepers);
        rows.put(Acts.describe(EXCHANGE), keepers);
        rows.put(new TenantCommand.DescribeContact(Cast.customer()), managerOrKeepers);
        rows.put(new TenantCommand.ConfirmContact(Cast.contact("cuentas"), TODAY), managerOrKeepers);
        rows.put(new TenantCommand.BarContact(Cast.contact("cuentas"), WHY), managerOrKeepers);
        rows.put(new TenantCommand.RemoveContact(Cast.contact("cuentas"), WHY), managerOrKeepers);
        rows.put(new TenantCommand.RecordAccountTeam(AccountTeam.EXPECTED), managerOrKeepers);
        rows.put(
                new TenantCommand.RedactTexts(Set.of(WHY.id()), INES, TODAY, WHY),
                strangers(TEAM_MANAGER, ADMINISTRATOR));
        rows.put(new TenantCommand.SetNextAction(null), manager(TEAM_MANAGER));
    }

    private static void service(Map<Command, Allowed> rows) {
        rows.put(new ServiceCommand.SetTask(EXCHANGE, new TaskId("1701"), TaskStatus.COMPLETE, null), manager());
        rows.put(new ServiceCommand.SetServiceStatus(EXCHANGE, ServiceStatus.ENABLE), manager());
        rows.put(new ServiceCommand.ReachMilestone(EXCHANGE, Cast.reading(120)), relevo(false));
        rows.put(new ServiceCommand.OpenReview(EXCHANGE, Review.Cause.CORRECTION, Cast.reading(2)), relevo(false));
        rows.put(new ServiceCommand.DecideReview(EXCHANGE, Review.Verdict.KEEP, WHY, move("r")), manager(TEAM_MANAGER));
        rows.put(new ServiceCommand.StartPreparing(EXCHANGE), manager());
        rows.put(Acts.closing(EXCHANGE), manager());
        rows.put(new ServiceCommand.PlanDiscussion(EXCHANGE, NOW, 30, null), manager());
        rows.put(new ServiceCommand.MissDiscussion(EXCHANGE), manager());
        rows.put(Acts.discussion(EXCHANGE), manager());
        rows.put(new ServiceCommand.CompleteService(EXCHANGE), manager());
        rows.put(new ServiceCommand.ProposeWithdrawal(EXCHANGE, WithdrawalReason.NO_INTENT, WHY), manager());
        rows.put(new ServiceCommand.AgreeWithdrawal(EXCHANGE), strangers(TEAM_MANAGER));
        rows.put(new ServiceCommand.RefuseWithdrawal(EXCHANGE, WHY), strangers(TEAM_MANAGER));
        rows.put(Acts.reopen(EXCHANGE), manager(TEAM_MANAGER));
    }

    private static void custody(Map<Command, Allowed> rows) {
        Allowed assigners = relevo(true, ADMINISTRATOR, REQUEST_MANAGER, ASSIGNMENT_TEAM, TEAM_MANAGER);
        rows.put(new CustodyCommand.Assign(ASSISTS), assigners);
        rows.put(new CustodyCommand.Unassign(ASSISTS), assigners);
        rows.put(new CustodyCommand.WaitForRequest(TODAY.plusDays(1), null), manager());
        rows.put(Acts.requestMove(), manager());
        rows.put(new CustodyCommand.RepeatMoveMail(Cast.message("m"), WHY, WHY), manager());
        rows.put(new CustodyCommand.DeclineMove(move("park"), WHY), strangers(ASSIGNMENT_TEAM));
        rows.put(new CustodyCommand.CancelMove(move("park"), WHY), manager());
        rows.put(Acts.acceptMove(), strangers(ASSIGNMENT_TEAM));
        rows.put(new CustodyCommand.LeaveTenant(), manager(TEAM_MANAGER));
        rows.put(new CustodyCommand.OfferTenant(move("o"), INES), strangers(ASSIGNMENT_TEAM, TEAM_MANAGER));
        rows.put(new CustodyCommand.AcceptOffer(move("o")), manager(ENGAGEMENT_MANAGER));
        rows.put(
                new CustodyCommand.DeclineOffer(move("o"), WHY),
                manager(ENGAGEMENT_MANAGER, ASSIGNMENT_TEAM, TEAM_MANAGER));
        rows.put(new CustodyCommand.ReplaceManager(Cast.BRUNO, WHY), strangers(TEAM_MANAGER));
    }

    private static void others(Map<Command, Allowed> rows) {
        rows.put(Acts.approve("next", EXCHANGE), strangers(REQUEST_MANAGER));
        rows.put(new WaiverCommand.AskWaiver(EXCHANGE, "CO-1", WHY), manager());
        rows.put(new WaiverCommand.GrantWaiver(EXCHANGE, "CO-1", WHY), strangers(TEAM_MANAGER));
        rows.put(new WaiverCommand.RefuseWaiver(EXCHANGE, "CO-1", WHY), strangers(TEAM_MANAGER));
        rows.put(Acts.milestone(EXCHANGE, Cast.reading(120)), manager());
        rows.put(Acts.accountTeamMail(EXCHANGE), manager());
        rows.put(Acts.answered(Acts.followUp(EXCHANGE), Answer.ACCEPTED), relevo(false));
    }
}
