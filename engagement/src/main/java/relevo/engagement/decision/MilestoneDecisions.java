package relevo.engagement.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.command.ServiceCommand.DecideReview;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.event.Event;
import relevo.engagement.event.ServiceEvent.MilestoneReached;
import relevo.engagement.event.ServiceEvent.ReviewDecided;
import relevo.engagement.event.ServiceEvent.ReviewOpened;
import relevo.engagement.event.ServiceEvent.ReviewProposed;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;

/** Decides whether a milestone is reached, and what becomes of doubts about it. */
final class MilestoneDecisions {
    private final Scene scene;
    private final MilestoneRule rule;

    MilestoneDecisions(Scene scene) {
        this.scene = scene;
        this.rule = new MilestoneRule(scene.values());
    }

    Decision reach(ReachMilestone c) {
        return scene.withService(
                c.service(),
                service -> service.milestone() != null ? Decision.nothing() : reached(service, c.reading()));
    }

    private Decision reached(Service service, Reading reading) {
        Snapshot snapshot = rule.snapshot(scene.state().profile(), service, reading);
        return obstacle(snapshot)
                .map(obstacle -> Decision.refused(obstacle, service.id()))
                .orElseGet(() -> Decision.of(new MilestoneReached(service.id(), snapshot)));
    }

    /** What keeps a snapshot from reaching the milestone. */
    Optional<Obstacle> obstacle(Snapshot snapshot) {
        if (snapshot.asOf().isAfter(scene.today())) {
            return Optional.of(Obstacle.FUTURE_DATE);
        }
        if (snapshot.needed() == 0) {
            return Optional.of(Obstacle.SEATS_UNKNOWN);
        }
        return rule.reaches(snapshot) ? Optional.empty() : Optional.of(Obstacle.READING_BELOW_MILESTONE);
    }

    Decision doubt(OpenReview c) {
        return scene.withService(c.service(), service -> doubt(service, c));
    }

    private Decision doubt(Service service, OpenReview c) {
        Snapshot snapshot = rule.snapshot(scene.state().profile(), service, c.reading());
        boolean needless = service.milestone() == null || service.review() != null || rule.reaches(snapshot);
        return needless
                ? Decision.nothing()
                : Decision.of(new ReviewOpened(c.service(), c.cause(), c.reading(), snapshot.needed()));
    }

    Decision review(DecideReview c) {
        return scene.withService(c.service(), service -> {
            Review review = service.review();
            return review == null ? Decision.refused(Obstacle.NO_REVIEW, c.service()) : review(service, review, c);
        });
    }

    private Decision review(Service service, Review review, DecideReview c) {
        boolean running = scene.state().open().isPresent() && service.engaged();
        if (c.verdict() == Review.Verdict.REOPEN && !running) {
            return Decision.refused(Obstacle.NO_OPEN_ENGAGEMENT, c.service());
        }
        if (c.verdict() == Review.Verdict.NOTED && running) {
            return Decision.refused(Obstacle.ENGAGEMENT_STILL_OPEN, c.service());
        }
        if (agreed(review, c)) {
            return decided(service, c);
        }
        Review.Opinion before = review.opinion();
        return before != null && before.verdict() == c.verdict() && actor().is(before.by())
                ? Decision.nothing()
                : Decision.of(new ReviewProposed(c.service(), c.verdict(), c.why()));
    }

    /** Manager and team manager agree; where nobody manages any more, the team manager alone decides. */
    private boolean agreed(Review review, DecideReview c) {
        Optional<PersonId> manager = scene.state().custody().manager();
        if (manager.isEmpty()) {
            return actor().is(Role.TEAM_MANAGER);
        }
        Review.Opinion before = review.opinion();
        if (before == null || before.verdict() != c.verdict() || actor().is(before.by())) {
            return false;
        }
        return before.asManager() ? actor().is(Role.TEAM_MANAGER) : actor().is(manager.get());
    }

    private Actor actor() {
        return scene.order().actor();
    }

    private Decision decided(Service service, DecideReview c) {
        List<Event> events = new ArrayList<>();
        events.add(new ReviewDecided(c.service(), c.verdict(), c.why()));
        if (c.verdict() == Review.Verdict.REOPEN) {
            events.addAll(new Reopening(scene).events(service, c.why(), c.recall(), true));
        }
        return new Decision.Accepted(events);
    }
}
