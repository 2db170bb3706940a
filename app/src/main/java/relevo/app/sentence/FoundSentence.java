package relevo.app.sentence;

import relevo.engagement.gate.Found;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Mail;

/** Says what was found instead of what a criterion asks for. */
public final class FoundSentence {
    private final Speech speech;

    public FoundSentence(Speech speech) {
        this.speech = speech;
    }

    public String of(Found found) {
        return switch (found) {
            case Found.NoApprovedRequest _ -> text("no-approved-request");
            case Found.OtherMotion f -> text("other-motion", f.motion(), f.wanted());
            case Found.MilestoneNotCited f ->
                text(
                        "milestone-not-cited",
                        speech.date(f.reached().asOf()),
                        f.reached().activeUsers(),
                        f.reached().needed(),
                        speech.word(f.category()));
            case Found.MilestoneNotReached f ->
                f.needed() == 0 ? text("seats-unknown") : text("milestone-not-reached", f.needed());
            case Found.NoStandingSnapshot _ -> text("no-standing-snapshot");
            case Found.NoAccountTeam _ -> text("no-account-team");
            case Found.NoWritableAccountTeam f -> text("no-writable-account-team", f.contacts());
            case Found.StaleContacts f ->
                f.confirmed() == null
                        ? text("contacts-never-confirmed", f.window())
                        : text("stale-contacts", speech.date(f.confirmed()), f.window());
            case Found.AbsenceNotRecorded _ -> text("absence-not-recorded");
            case Found.MailNotSent f -> text("mail-not-sent", speech.word(f.kind()));
            case Found.MailNotAccepted f -> mail(f.mail());
            case Found.NotDocumented f -> text("not-documented", speech.word(f.category()), speech.word(f.subject()));
            case Found.OtherCategory f ->
                text("other-category", speech.word(f.subject()), speech.word(f.category()), speech.word(f.wanted()));
            case Found.NotAttested f -> text("not-attested", speech.statement(f.statement()));
            case Found.TaskOpen f -> text("task-open", f.task().value(), speech.word(f.status()));
            case Found.StatusOpen f -> text("status-open", speech.word(f.status()));
            case Found.NotDiscussed _ -> text("not-discussed");
            case Found.OpenServices f ->
                f.services().isEmpty() ? text("no-services") : text("open-services", speech.services(f.services()));
            case Found.OpenMigrations f ->
                text("open-migrations", speech.services(f.services()), f.task().value());
            case Found.NoneCompleted _ -> text("none-completed");
            case Found.RequestUnderWay _ -> text("request-under-way");
            case Found.FurtherRequestExpected f -> text("further-request-expected", speech.list(f.services()));
            case Found.StillWaiting f -> text("still-waiting", speech.date(f.until()));
            case Found.NoMove _ -> text("no-move");
            case Found.QueueOfOtherRegion f ->
                text("queue-of-other-region", speech.queue(f.chosen()), speech.queue(f.expected()));
            case Found.OtherDate f ->
                f.date() == null
                        ? text("no-date", speech.date(f.expected()))
                        : text("other-date", speech.date(f.date()), speech.date(f.expected()));
            case Found.NotParked f -> text("not-parked", speech.holder(f.holder()));
            case Found.ManagerAssigned f -> text("manager-assigned", speech.person(f.manager()));
            case Found.EngagementOpen _ -> text("engagement-open");
        };
    }

    private String mail(Mail mail) {
        long refused = mail.count(Answer.REFUSED);
        long doubt = mail.count(Answer.IN_DOUBT);
        int all = mail.answers().size();
        if (refused > 0) {
            return ofAll("mail-refused", "mail-refused-all", mail, refused);
        }
        return doubt > 0
                ? text("mail-in-doubt", speech.word(mail.kind()), doubt, all)
                : ofAll("mail-waiting", "mail-under-way", mail, mail.count(Answer.WAITING));
    }

    /** Where it is so for everybody, nobody is counted. */
    private String ofAll(String some, String everybody, Mail mail, long count) {
        int all = mail.answers().size();
        return count == all
                ? text(everybody, speech.word(mail.kind()))
                : text(some, speech.word(mail.kind()), count, all);
    }

    private String text(String key, Object... details) {
        return speech.text("found." + key, details);
    }
}
