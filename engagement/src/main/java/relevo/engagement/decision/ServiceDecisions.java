package relevo.engagement.decision;

import relevo.engagement.command.ServiceCommand;
import relevo.engagement.command.ServiceCommand.AgreeWithdrawal;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.DecideReview;
import relevo.engagement.command.ServiceCommand.MissDiscussion;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.RefuseWithdrawal;
import relevo.engagement.command.ServiceCommand.ReopenService;
import relevo.engagement.command.ServiceCommand.SetServiceStatus;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.event.Event;
import relevo.engagement.event.ServiceEvent.PreparingStarted;
import relevo.engagement.event.ServiceEvent.ServiceCompleted;
import relevo.engagement.event.ServiceEvent.ServiceStatusSet;
import relevo.engagement.event.ServiceEvent.StatementsAttested;
import relevo.engagement.event.ServiceEvent.TaskSet;
import relevo.engagement.gate.AccountTeamRule;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;
import relevo.playbook.rules.Gate;

/** Decides what is asked about a service. */
final class ServiceDecisions {
    private final Scene scene;

    ServiceDecisions(Scene scene) {
        this.scene = scene;
    }

    Decision decide(ServiceCommand command) {
        return switch (command) {
            case SetTask c -> scene.withService(c.service(), service -> task(service, c));
            case SetServiceStatus c -> scene.withService(c.service(), service -> status(service, c.status()));
            case ReachMilestone c -> new MilestoneDecisions(scene).reach(c);
            case OpenReview c -> new MilestoneDecisions(scene).doubt(c);
            case DecideReview c -> new MilestoneDecisions(scene).review(c);
            case StartPreparing c -> scene.withService(Gate.START_PREPARING, c.service(), this::start);
            case Attest c -> scene.withHeld(c.service(), service -> attest(service, c));
            case PlanDiscussion c -> new DiscussionDecisions(scene).plan(c);
            case MissDiscussion c -> new DiscussionDecisions(scene).missed(c);
            case RecordDiscussion c -> new DiscussionDecisions(scene).record(c);
            case CompleteService c -> scene.withEngaged(c.service(), this::complete);
            case ProposeWithdrawal c -> new WithdrawalDecisions(scene).propose(c);
            case AgreeWithdrawal c -> new WithdrawalDecisions(scene).agree(c);
            case RefuseWithdrawal c -> new WithdrawalDecisions(scene).refuse(c);
            case ReopenService c -> new Reopening(scene).byHand(c);
        };
    }

    /** The migration goes on after the service is completed, and the move waits for its task. */
    private Decision task(Service service, SetTask c) {
        TaskId completion = new TaskId(scene.values().completionTask());
        TaskId migration = new TaskId(scene.values().migrationTask());
        if (c.task().equals(completion)) {
            return Decision.refused(Obstacle.SET_BY_COMPLETING_ONLY, c.task());
        }
        if (c.task().equals(migration) && c.status() == TaskStatus.COMPLETE && c.why() == null) {
            return Decision.refused(Obstacle.WITHOUT_REASON, c.task());
        }
        if (!known(c.task())) {
            return Decision.refused(Obstacle.NO_SUCH_TASK, c.task());
        }
        if (service.tasks().get(c.task()) == c.status()) {
            return Decision.nothing();
        }
        Event event = new TaskSet(c.service(), c.task(), c.status(), c.why());
        boolean goesOn = c.task().equals(migration) && service.progress() instanceof Progress.Completed;
        return goesOn ? Decision.of(event) : whileOpen(service, event);
    }

    private boolean known(TaskId task) {
        return task.equals(TaskId.REQUEST_PROCESSED) || scene.values().tasks().contains(task.value());
    }

    private static Decision status(Service service, ServiceStatus next) {
        if (next == service.status()) {
            return Decision.nothing();
        }
        if (service.progress() instanceof Progress.Completed) {
            return Decision.refused(Obstacle.ALREADY_COMPLETED, service.id());
        }
        if (next.closing()) {
            return Decision.refused(Obstacle.STATUS_BY_COMPLETING_ONLY, next);
        }
        return next.byHand()
                ? whileOpen(service, new ServiceStatusSet(service.id(), next))
                : Decision.refused(Obstacle.COMES_AFTER_COMPLETING, next);
    }

    /** What was closed stays as it is until it is reopened. */
    private static Decision whileOpen(Service service, Event event) {
        return switch (service.progress()) {
            case Progress.Enabling _ -> Decision.of(event);
            case Progress.Preparing _ -> Decision.of(event);
            case Progress.Discussed _ -> Decision.of(event);
            case Progress.Completed _ -> Decision.refused(Obstacle.ALREADY_COMPLETED, service.id());
            case Progress.Withdrawn _ -> Decision.refused(Obstacle.ALREADY_CLOSED, service.id());
        };
    }

    private Decision start(Service service) {
        return switch (service.progress()) {
            case Progress.Enabling _ -> Decision.of(new PreparingStarted(service.id(), reachable()));
            case Progress.Preparing _ -> Decision.refused(Obstacle.ALREADY_PREPARING, service.id());
            case Progress.Discussed _ -> Decision.refused(Obstacle.ALREADY_DISCUSSED, service.id());
            case Progress.Completed _ -> Decision.refused(Obstacle.ALREADY_CLOSED, service.id());
            case Progress.Withdrawn _ -> Decision.refused(Obstacle.ALREADY_CLOSED, service.id());
        };
    }

    private boolean reachable() {
        var rule = new AccountTeamRule(scene.values().contactWindowDays());
        return !rule.current(scene.state().contacts().values(), scene.today()).isEmpty();
    }

    private Decision attest(Service service, Attest c) {
        var stages = new StatementStage(scene.rules());
        for (String statement : c.statements()) {
            if (!stages.known(statement)) {
                return Decision.refused(Obstacle.NO_SUCH_STATEMENT, statement);
            }
            if (service.progress().closed()) {
                return Decision.refused(Obstacle.ALREADY_CLOSED, service.id());
            }
            if (!stages.reached(statement, service.progress())) {
                return Decision.refused(Obstacle.SUBJECT_TOO_EARLY, statement);
            }
        }
        return c.statements().isEmpty()
                ? Decision.nothing()
                : Decision.of(new StatementsAttested(c.service(), c.statements(), c.detail()));
    }

    private Decision complete(Service service) {
        return switch (service.progress()) {
            case Progress.Discussed _ ->
                scene.withService(Gate.COMPLETE_SERVICE, service.id(), ready -> completed(ready));
            case Progress.Enabling _ -> scene.withService(Gate.COMPLETE_SERVICE, service.id(), this::notDiscussed);
            case Progress.Preparing _ -> scene.withService(Gate.COMPLETE_SERVICE, service.id(), this::notDiscussed);
            case Progress.Completed _ -> Decision.refused(Obstacle.ALREADY_COMPLETED, service.id());
            case Progress.Withdrawn _ -> Decision.refused(Obstacle.ALREADY_CLOSED, service.id());
        };
    }

    private Decision completed(Service service) {
        ServiceStatus closing = service.migratesData() ? ServiceStatus.MIGRATE : ServiceStatus.ADOPTION;
        return Decision.of(
                new ServiceCompleted(service.id(), new TaskId(scene.values().completionTask()), closing));
    }

    private Decision notDiscussed(Service service) {
        return Decision.refused(Obstacle.NOT_DISCUSSED, service.id());
    }
}
