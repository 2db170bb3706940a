package relevo.app.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.contact.Address;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.app.message.Drafts;
import relevo.app.message.MailForm;
import relevo.app.message.MailMistake;
import relevo.app.message.MailRoute;
import relevo.app.message.Mailing;
import relevo.app.message.MoveDraft;
import relevo.app.request.RequestsUnderWay;
import relevo.app.web.Legible;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.RepeatMoveMail;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.TenantId;

/** Asks the assignment team for the move to an inactive queue, by mail. */
@Component
class MoveActs {
    private final Acts acts;
    private final Tenants tenants;
    private final Transactions transactions;
    private final Drafts drafts;
    private final Mailing mailing;
    private final MailRoute route;
    private final RequestsUnderWay requests;

    MoveActs(
            Acts acts,
            Tenants tenants,
            Transactions transactions,
            Drafts drafts,
            Mailing mailing,
            MailRoute route,
            RequestsUnderWay requests) {
        this.acts = acts;
        this.tenants = tenants;
        this.transactions = transactions;
        this.drafts = drafts;
        this.mailing = mailing;
        this.route = route;
        this.requests = requests;
    }

    Outcome request(Ask ask, UUID tenant, Given.Move given) {
        String why = Checked.optional(given.reason(), "reason");
        var facts = requests.of(ask.person().reader(), new TenantId(tenant));
        return send(
                ask,
                tenant,
                given,
                (writing, mail) -> new RequestMove(
                        new MoveId(Ids.next()),
                        new MessageId(Ids.next()),
                        facts.underWay(),
                        facts.filed(),
                        ServiceActs.kept(writing, why),
                        mailing.write(writing, mail.to()),
                        mailing.write(writing, mail.form(), mail.replyTo())));
    }

    Outcome repeat(Ask ask, UUID tenant, Given.Move given) {
        return send(
                ask,
                tenant,
                given,
                (writing, mail) -> new RepeatMoveMail(
                        new MessageId(Ids.next()),
                        mailing.write(writing, mail.to()),
                        mailing.write(writing, mail.form(), mail.replyTo())));
    }

    private Outcome send(Ask ask, UUID tenant, Given.Move given, Asking asking) {
        if (!route.open()) {
            throw new Unfit("mail", "message.no-server");
        }
        Optional<Mail> mail = transactions.reading(ask.person().reader(), () -> mail(tenant, given));
        return mail.map(ready -> acts.act(ask, tenant, writing -> List.of(asking.command(writing, ready))))
                .orElseGet(Outcome.Unknown::new);
    }

    /** None where the reader may not see the tenant. */
    private Optional<Mail> mail(UUID tenant, Given.Move given) {
        return tenants.find(new TenantId(tenant)).map(drafts::move).map(draft -> mail(draft, given));
    }

    /** As typed, or as drafted where nothing was; refused with the first thing that is wrong with it. */
    private Mail mail(MoveDraft draft, Given.Move given) {
        Address to = draft.to().orElseThrow(() -> new Unfit("to", "engagement.unfit.no-team-address"));
        var form = new MailForm(
                Set.of(),
                List.of(),
                draft.language(),
                typed(given.subject()).orElse(draft.subject()),
                typed(given.body()).orElse(draft.body()));
        mailing.mistakes(form).stream().findFirst().ifPresent(MoveActs::refuse);
        return new Mail(to, form, draft.replyTo());
    }

    private static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !Legible.isBlank(given));
    }

    private static void refuse(MailMistake mistake) {
        throw new Unfit(mistake.field(), mistake.key(), mistake.detail());
    }

    /** A mail that is ready to go. */
    private record Mail(Address to, MailForm form, Address replyTo) {}

    /** Makes the command that sends it. */
    private interface Asking {
        Command command(Writing writing, Mail mail);
    }
}
