package relevo.app.engagement;

import java.util.Optional;
import relevo.engagement.gate.Found;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;

/** Where an open criterion is cleared, and what the button that leads there says. */
final class Remedies {
    private final TenantId tenant;

    Remedies(TenantId tenant) {
        this.tenant = tenant;
    }

    /** The key of the label and the address; empty where only time or somebody elsewhere can help. */
    Optional<Way> of(Found found) {
        return Optional.ofNullable(
                switch (found) {
                    case Found.NoApprovedRequest _ -> new Way("request", "/requests");
                    case Found.OtherMotion _ -> null;
                    case Found.MilestoneNotCited f -> note(f.category());
                    case Found.MilestoneNotReached _ -> new Way("usage", "#usage");
                    case Found.NoStandingSnapshot _ -> note(NoteCategory.TECHNICAL_ENABLEMENT);
                    case Found.NoAccountTeam _ -> new Way("contacts", "#contacts");
                    case Found.NoWritableAccountTeam _ -> new Way("contacts", "#contacts");
                    case Found.StaleContacts _ -> new Way("confirm", "#contacts");
                    case Found.AbsenceNotRecorded _ -> new Way("absence", "#contacts");
                    case Found.MailNotSent f -> mail(f.kind());
                    case Found.MailNotAccepted _ -> new Way("mails", "#messages");
                    case Found.NotDocumented f -> note(f.category());
                    case Found.OtherCategory f -> note(f.wanted());
                    case Found.NotAttested _ -> new Way("attest", "#statements");
                    case Found.TaskOpen _ -> new Way("task", "#tasks");
                    case Found.StatusOpen _ -> null;
                    case Found.NotDiscussed _ -> new Way("discussion", "#discussion");
                    case Found.OpenServices f ->
                        f.services().isEmpty()
                                ? null
                                : new Way(
                                        "service",
                                        "/tenants/" + tenant + "?service="
                                                + f.services().getFirst());
                    case Found.OpenMigrations f ->
                        new Way(
                                "task",
                                "/tenants/" + tenant + "?service="
                                        + f.services().getFirst() + "#tasks");
                    case Found.NoneCompleted _ -> new Way("reason", "#move");
                    case Found.RequestUnderWay _ -> new Way("request", "/requests");
                    case Found.FurtherRequestExpected _ -> new Way("reason", "#move");
                    case Found.StillWaiting _ -> new Way("reason", "#move");
                    case Found.NoMove _ -> new Way("move", "#move");
                    case Found.QueueOfOtherRegion _ -> null;
                    case Found.OtherDate _ -> new Way("date", "#next-action");
                    case Found.NotParked _ -> new Way("move", "#move");
                    case Found.ManagerAssigned _ -> null;
                    case Found.EngagementOpen _ -> null;
                });
    }

    private static Way note(NoteCategory category) {
        return new Way("note", "#note-" + category.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Way mail(MessageKind kind) {
        return switch (kind) {
            case ACCOUNT_TEAM -> new Way("mail", "#mail");
            case CUSTOMER_FOLLOW_UP -> new Way("mail", "#mail");
            case ASSIGNMENT_TEAM -> new Way("move", "#move");
        };
    }

    /** A label's key and an address. */
    record Way(String key, String href) {}
}
