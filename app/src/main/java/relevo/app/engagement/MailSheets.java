package relevo.app.engagement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.engagement.ParkingWork.MoveMail;
import relevo.app.engagement.ServiceWork.MailSheet;
import relevo.app.message.Draft;
import relevo.app.message.Drafts;
import relevo.app.message.MailRoute;
import relevo.app.message.MoveDraft;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.playbook.rules.MessageKind;

/** The mails that the process asks for, as the page offers them. */
@Component
class MailSheets {
    private final Drafts drafts;
    private final MailRoute route;

    MailSheets(Drafts drafts, MailRoute route) {
        this.drafts = drafts;
        this.route = route;
    }

    /** The mail that the process asks of the manager now; nothing where it asks for none. */
    @Nullable
    MailSheet of(Glance glance, Service service) {
        MessageKind kind = wanted(service);
        if (kind == null || !glance.manages()) {
            return null;
        }
        Draft draft = drafts.of(glance.standing(), service.id(), kind, null);
        var to = draft.to().stream()
                .map(one -> new ServiceWork.Recipient(
                        one.contact().value(),
                        one.address().called(),
                        one.address().mail()))
                .toList();
        return new MailSheet(
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                glance.speech().text("engagement.mail." + kind.name()),
                to,
                draft.subject(),
                draft.body(),
                draft.replyTo().written(),
                draft.language().getLanguage(),
                route.open() ? null : glance.speech().text("message.no-server"));
    }

    /** Not sent yet in this attempt, or refused by the server. */
    private static @Nullable MessageKind wanted(Service service) {
        return switch (service.progress()) {
            case Progress.Preparing preparing ->
                preparing.accountTeamReachable() && missing(service, MessageKind.ACCOUNT_TEAM)
                        ? MessageKind.ACCOUNT_TEAM
                        : null;
            case Progress.Discussed _ ->
                missing(service, MessageKind.CUSTOMER_FOLLOW_UP) ? MessageKind.CUSTOMER_FOLLOW_UP : null;
            case Progress.Enabling _ -> null;
            case Progress.Completed _ -> null;
            case Progress.Withdrawn _ -> null;
        };
    }

    private static boolean missing(Service service, MessageKind kind) {
        Mail mail = service.attempt().mails().get(kind);
        return mail == null || mail.count(Answer.REFUSED) > 0;
    }

    /** The mail that asks the assignment team to move the tenant, for its manager. */
    @Nullable
    MoveMail move(Glance glance) {
        if (!glance.manages() || glance.state().open().isEmpty()) {
            return null;
        }
        MoveDraft draft = drafts.move(glance.standing());
        String trouble = route.open() ? null : glance.speech().text("message.no-server");
        return new MoveMail(
                draft.to().map(to -> to.written()).orElse("—"), draft.subject(), draft.body(), draft.gaps(), trouble);
    }
}
