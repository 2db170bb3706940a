package relevo.engagement.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.engagement.command.NoteCommand;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;
import relevo.playbook.rules.Subject;

/** Decides whether a note may be signed: what it documents must be so. */
final class NoteDecisions {
    private final Scene scene;

    NoteDecisions(Scene scene) {
        this.scene = scene;
    }

    Decision decide(NoteCommand command) {
        return switch (command) {
            case SignNote c -> sign(c);
        };
    }

    private Decision sign(SignNote c) {
        var categories = new SubjectCategory(scene.rules());
        Optional<Subject> misplaced = c.subjects().stream()
                .sorted()
                .filter(subject -> !categories.fits(subject, c.category()))
                .findFirst();
        return misplaced
                .map(subject -> Decision.refused(
                        Obstacle.SUBJECT_OF_OTHER_CATEGORY,
                        subject,
                        categories.wanted(subject).getFirst()))
                .orElseGet(() -> signPlaced(c));
    }

    private Decision signPlaced(SignNote c) {
        for (ServiceId id : c.services().stream().sorted().toList()) {
            Optional<Decision> refused = scene.state()
                    .service(id)
                    .map(service -> refusal(service, c))
                    .orElseGet(() -> Optional.of(Decision.refused(Obstacle.NO_SUCH_SERVICE, id)));
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return tenantRefusal(c).orElseGet(() -> Decision.of(signed(c)));
    }

    private Optional<Decision> refusal(Service service, SignNote c) {
        if (!c.subjects().isEmpty()
                && (!service.engaged() || scene.state().open().isEmpty())) {
            return Optional.of(Decision.refused(Obstacle.NOT_ENGAGED, service.id()));
        }
        var subjects = new SubjectRule(scene.state());
        return c.subjects().stream()
                .sorted()
                .flatMap(subject -> subjects.obstacle(subject, service).stream()
                        .map(obstacle -> Decision.refused(obstacle, subject)))
                .findFirst()
                .or(() -> milestone(service, c));
    }

    private Optional<Decision> milestone(Service service, SignNote c) {
        if (!c.subjects().contains(Subject.MILESTONE)) {
            return Optional.empty();
        }
        if (c.services().size() > 1) {
            return Optional.of(Decision.refused(Obstacle.MILESTONE_OF_ONE_SERVICE, service.id()));
        }
        Reading reading = c.reading();
        return reading == null
                ? Optional.of(Decision.refused(Obstacle.READING_MISSING, service.id()))
                : reading(service, reading).map(obstacle -> Decision.refused(obstacle, service.id()));
    }

    private Optional<Obstacle> reading(Service service, Reading reading) {
        var rule = new MilestoneRule(scene.values());
        Snapshot cited = service.attempt().cited();
        boolean citedBefore = cited != null && cited.reading().equals(reading.id());
        if (!citedBefore && !rule.recent(reading.asOf(), scene.today())) {
            return Optional.of(Obstacle.READING_TOO_OLD);
        }
        return new MilestoneDecisions(scene).obstacle(snapshot(service, reading));
    }

    private Optional<Decision> tenantRefusal(SignNote c) {
        boolean onlyMove = c.subjects().equals(java.util.Set.of(Subject.ASSIGNMENT_MAIL));
        if (c.services().isEmpty() && !c.subjects().isEmpty() && !onlyMove) {
            return Optional.of(Decision.refused(Obstacle.NO_SERVICES, c.category()));
        }
        boolean citesMove = c.subjects().contains(Subject.ASSIGNMENT_MAIL);
        boolean sent = scene.state().open().map(open -> open.parking()).isPresent();
        return citesMove && !sent
                ? Optional.of(Decision.refused(Obstacle.MAIL_NOT_SENT_YET, Subject.ASSIGNMENT_MAIL))
                : Optional.empty();
    }

    private NoteSigned signed(SignNote c) {
        return new NoteSigned(c.note(), c.category(), c.services(), c.subjects(), snapshot(c), c.text(), c.corrects());
    }

    private @Nullable Snapshot snapshot(SignNote c) {
        Reading reading = c.reading();
        if (reading == null || !c.subjects().contains(Subject.MILESTONE)) {
            return null;
        }
        return c.services().stream()
                .findFirst()
                .flatMap(scene.state()::service)
                .map(service -> snapshot(service, reading))
                .orElse(null);
    }

    private Snapshot snapshot(Service service, Reading reading) {
        return new MilestoneRule(scene.values()).snapshot(scene.state().profile(), service, reading);
    }
}
