package relevo.engagement.gate;

import static relevo.engagement.gate.Judged.Leaf.met;
import static relevo.engagement.gate.Judged.Leaf.open;

import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Attempt;
import relevo.engagement.state.Attestation;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Intake;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.NoteRef;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;
import relevo.playbook.rules.Values;

/** Judges the conditions of a service; without one, nothing of it is found. */
final class ServiceLeaves {
    private static final Service NONE = Service.of(new ServiceId(""), "", 0, false);

    private final TenantState state;
    private final Service service;
    private final MilestoneRule rule;

    ServiceLeaves(Values values, TenantState state, @Nullable Service service) {
        this.state = state;
        this.service = service == null ? NONE : service;
        this.rule = new MilestoneRule(values);
    }

    Judged.Leaf motion(Condition.MotionIs condition) {
        Intake intake = service.intake();
        if (intake == null) {
            return open(condition, new Found.NoApprovedRequest(), Role.REQUEST_MANAGER);
        }
        return intake.motion().equals(condition.motion())
                ? met(condition, new Evidence.ApprovedRequest(intake))
                : open(condition, new Found.OtherMotion(intake.motion(), condition.motion()), Role.REQUEST_MANAGER);
    }

    Judged.Leaf approved(Condition.RequestApproved condition) {
        Intake intake = service.intake();
        return intake == null
                ? open(condition, new Found.NoApprovedRequest(), Role.REQUEST_MANAGER)
                : met(condition, new Evidence.ApprovedRequest(intake));
    }

    Judged.Leaf milestone(Condition.MilestoneDocumented condition) {
        NoteRef note = attempt().notes().get(Subject.MILESTONE);
        Snapshot cited = attempt().cited();
        if (note != null && cited != null && note.category() == condition.category()) {
            return met(condition, new Evidence.CitedSnapshot(cited, note));
        }
        return open(condition, milestoneFound(condition.category(), note), Role.ENGAGEMENT_MANAGER);
    }

    private Found milestoneFound(NoteCategory wanted, @Nullable NoteRef note) {
        if (note != null && note.category() != wanted) {
            return new Found.OtherCategory(note.category(), wanted, Subject.MILESTONE);
        }
        Milestone reached = service.milestone();
        return reached == null
                ? new Found.MilestoneNotReached(rule.needed(state.profile(), service))
                : new Found.MilestoneNotCited(wanted, reached.snapshot());
    }

    Judged.Leaf stands(Condition.SnapshotStands condition) {
        Snapshot cited = attempt().cited();
        return cited == null
                ? open(condition, new Found.NoStandingSnapshot(), Role.ENGAGEMENT_MANAGER)
                : met(condition, new Evidence.StandingSnapshot(cited));
    }

    Judged.Leaf mail(Condition.MessageAccepted condition) {
        Mail mail = attempt().mails().get(condition.kind());
        return Mails.judge(condition, mail);
    }

    Judged.Leaf note(Condition.NoteDocuments condition) {
        return Notes.judge(condition, attempt().notes().get(condition.subject()));
    }

    Judged.Leaf attested(Condition.Attested condition) {
        Attestation attestation = attempt().attested().get(condition.statement());
        return attestation == null
                ? open(condition, new Found.NotAttested(condition.statement()), Role.ENGAGEMENT_MANAGER)
                : met(condition, new Evidence.SignedStatement(condition.statement(), attestation));
    }

    Judged.Leaf task(Condition.TaskComplete condition) {
        TaskId task = new TaskId(condition.task());
        TaskStatus status = service.tasks().getOrDefault(task, TaskStatus.NOT_STARTED);
        return status == TaskStatus.COMPLETE
                ? met(condition, new Evidence.CompletedTask(task))
                : open(condition, new Found.TaskOpen(task, status), Role.ENGAGEMENT_MANAGER, Role.ENGINEER);
    }

    Judged.Leaf status(Condition.ClosingStatusSet condition) {
        return service.status().closing()
                ? met(condition, new Evidence.ClosingStatus(service.status()))
                : open(condition, new Found.StatusOpen(service.status()), Role.ENGAGEMENT_MANAGER);
    }

    Judged.Leaf discussion(Condition.DiscussionHeld condition) {
        Discussion held = service.progress().discussed();
        return held == null
                ? open(condition, new Found.NotDiscussed(), Role.ENGAGEMENT_MANAGER)
                : met(condition, new Evidence.HeldDiscussion(held));
    }

    private Attempt attempt() {
        return service.attempt();
    }
}
