package relevo.engagement.gate;

import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;
import relevo.engagement.state.Mail;
import relevo.playbook.rules.Condition;

/** Judges whether a mail was accepted. */
final class Mails {
    private Mails() {}

    static Judged.Leaf judge(Condition.MessageAccepted condition, @Nullable Mail mail) {
        if (mail == null) {
            return Judged.Leaf.open(condition, new Found.MailNotSent(condition.kind()), Role.ENGAGEMENT_MANAGER);
        }
        return mail.accepted()
                ? Judged.Leaf.met(condition, new Evidence.AcceptedMail(mail))
                : Judged.Leaf.open(condition, new Found.MailNotAccepted(mail), Role.ENGAGEMENT_MANAGER);
    }
}
