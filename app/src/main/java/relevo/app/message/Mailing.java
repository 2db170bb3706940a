package relevo.app.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.contact.Address;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.engagement.Text;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.MessageKind;

/** Sends mails: checks them, and puts them on their way by a command to the tenant. */
@Component
public class Mailing {
    private final Tenants tenants;
    private final Transactions transactions;
    private final Drafts drafts;
    private final MailSettings settings;
    private final MailRoute route;

    Mailing(Tenants tenants, Transactions transactions, Drafts drafts, MailSettings settings, MailRoute route) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.drafts = drafts;
        this.settings = settings;
        this.route = route;
    }

    /**
     * A mail to the account team or the customer; the command id makes a second click harmless. It goes to the addresses of the
     * version that it is decided on: where the tenant changes meanwhile, they are read anew.
     */
    public Posting send(
            Acting acting,
            TenantId tenant,
            UUID commandId,
            @Nullable Long expectedVersion,
            MessageKind kind,
            ServiceId service,
            MailForm form) {
        if (!route.open()) {
            return new Posting.NoServer();
        }
        Posting posting;
        do {
            posting = transactions.as(
                    acting.reader(),
                    () -> tenants.find(tenant)
                            .filter(standing ->
                                    standing.state().service(service).isPresent())
                            .map(standing -> send(acting, standing, commandId, expectedVersion, kind, service, form))
                            .orElseGet(Posting.Unknown::new));
        } while (expectedVersion == null && posting instanceof Posting.Handled(Outcome.Stale _));
        return posting;
    }

    /** What is wrong with a mail to the assignment team, before {@link #write} keeps it. */
    public List<MailMistake> mistakes(MailForm form) {
        return MailMistake.in(form);
    }

    /** Keeps the content of a mail within the commands that send it; what it is answered to comes from the draft. */
    public Text write(Writing writing, MailForm form, Address replyTo) {
        return writing.keep(content(form, replyTo).written());
    }

    /** Keeps the address of a recipient within the commands that send the mail. */
    public Text write(Writing writing, Address recipient) {
        return writing.keep(recipient.written());
    }

    private Posting send(
            Acting acting,
            Standing tenant,
            UUID commandId,
            @Nullable Long expectedVersion,
            MessageKind kind,
            ServiceId service,
            MailForm form) {
        var draft = drafts.of(tenant, service, kind, form.language());
        var to = chosen(draft, form);
        var mistakes = new ArrayList<>(MailMistake.in(form));
        if (to.isEmpty()) {
            mistakes.add(new MailMistake("to", MailMistake.Code.NOBODY, ""));
        }
        if (!mistakes.isEmpty()) {
            return new Posting.WithMistakes(List.copyOf(mistakes));
        }
        var message = new MessageId(Ids.next());
        long read = expectedVersion == null ? tenant.version() : expectedVersion;
        return new Posting.Handled(tenants.handle(acting, tenant.id(), commandId, read, writing -> {
            Map<ContactId, Text> addresses = to.stream()
                    .collect(Collectors.toMap(Draft.Candidate::contact, one -> write(writing, one.address())));
            return List.of(new SendMessage(message, kind, service, addresses, write(writing, form, draft.replyTo())));
        }));
    }

    private static List<Draft.Candidate> chosen(Draft draft, MailForm form) {
        return draft.to().stream()
                .filter(one -> form.to().contains(one.contact()))
                .toList();
    }

    private MailContent content(MailForm form, Address replyTo) {
        var from = Optional.of(MailSetting.SENDER).flatMap(settings::value).orElseThrow();
        return new MailContent(
                from, replyTo.written(), form.copies(), form.language().getLanguage(), form.subject(), form.body());
    }
}
