package relevo.engagement.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import relevo.engagement.command.ServiceCommand.MissDiscussion;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.event.Event;
import relevo.engagement.event.ServiceEvent.DiscussionMissed;
import relevo.engagement.event.ServiceEvent.DiscussionMoved;
import relevo.engagement.event.ServiceEvent.DiscussionPlanned;
import relevo.engagement.event.ServiceEvent.DiscussionRecorded;
import relevo.engagement.event.ServiceEvent.StatementsAttested;
import relevo.engagement.state.Planned;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.playbook.rules.Gate;

/** Decides about the discussion: its date, and that it was held. */
final class DiscussionDecisions {
    private final Scene scene;

    DiscussionDecisions(Scene scene) {
        this.scene = scene;
    }

    Decision plan(PlanDiscussion c) {
        return scene.withHeld(
                c.service(),
                service -> whilePreparing(service, _ -> {
                    if (c.start().isBefore(scene.order().at())) {
                        return Decision.refused(Obstacle.PAST_DATE, c.start());
                    }
                    return Decision.of(
                            service.attempt().planned() == null
                                    ? new DiscussionPlanned(c.service(), c.start(), c.minutes())
                                    : new DiscussionMoved(c.service(), c.start(), c.minutes(), c.why()));
                }));
    }

    Decision missed(MissDiscussion c) {
        return scene.withHeld(c.service(), service -> {
            Planned planned = service.attempt().planned();
            if (planned == null || !(service.progress() instanceof Progress.Preparing)) {
                return Decision.refused(Obstacle.NOT_PLANNED, c.service());
            }
            return scene.order().at().isBefore(planned.start())
                    ? Decision.refused(Obstacle.NOT_BEGUN, planned.start())
                    : Decision.of(new DiscussionMissed(c.service()));
        });
    }

    Decision record(RecordDiscussion c) {
        return scene.withEngaged(
                c.service(),
                service -> whilePreparing(
                        service,
                        preparing -> scene.withService(
                                Gate.RECORD_DISCUSSION, c.service(), ready -> held(ready, preparing, c))));
    }

    private static Decision whilePreparing(Service service, Function<Progress.Preparing, Decision> decide) {
        return switch (service.progress()) {
            case Progress.Enabling _ -> Decision.refused(Obstacle.NOT_PREPARING, service.id());
            case Progress.Preparing preparing -> decide.apply(preparing);
            case Progress.Discussed _ -> Decision.refused(Obstacle.ALREADY_DISCUSSED, service.id());
            case Progress.Completed _ -> Decision.refused(Obstacle.ALREADY_CLOSED, service.id());
            case Progress.Withdrawn _ -> Decision.refused(Obstacle.ALREADY_CLOSED, service.id());
        };
    }

    private Decision held(Service service, Progress.Preparing preparing, RecordDiscussion c) {
        if (c.held().isAfter(scene.today())) {
            return Decision.refused(Obstacle.FUTURE_DATE, c.held());
        }
        if (c.held().isBefore(scene.day(preparing.since()))) {
            return Decision.refused(Obstacle.DISCUSSION_BEFORE_PREPARING, scene.day(preparing.since()));
        }
        var stages = new StatementStage(scene.rules());
        for (String statement : c.statements()) {
            if (!stages.known(statement)) {
                return Decision.refused(Obstacle.NO_SUCH_STATEMENT, statement);
            }
        }
        List<Event> events = new ArrayList<>();
        events.add(new DiscussionRecorded(service.id(), c.held(), c.readyFor(), c.participants()));
        if (!c.statements().isEmpty()) {
            events.add(new StatementsAttested(service.id(), c.statements(), null));
        }
        return new Decision.Accepted(events);
    }
}
