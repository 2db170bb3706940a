package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import relevo.app.contact.ContactDetails;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Region;
import relevo.engagement.state.TaskStatus;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** Aurora Textil, each time anew: Inés prepares the completion discussion of Teams. */
class Aurora {
    static final ServiceId TEAMS = new ServiceId("teams");
    static final SignedIn INES = Cast.INES;
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final Tenants tenants;
    private final Transactions transactions;
    private final RulesInForce rules;

    Aurora(Tenants tenants, Transactions transactions, RulesInForce rules) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.rules = rules;
    }

    /** The tenant, ready for the mail to an account team of these addresses. */
    TenantId preparing(String... accountTeam) {
        var tenant = new TenantId(Ids.next());
        var requests = acting(Cast.person(0x18, "Tomás Belloch", Role.REQUEST_MANAGER));
        done(tenants.register(
                requests,
                tenant,
                Ids.next(),
                writing -> List.of(
                        new RegisterTenant(profile(tenant), null, List.of(manager())),
                        new DescribeService(TEAMS, "Teams", 1000, false),
                        new DescribeService(new ServiceId("exchange"), "Exchange", 1000, false))));
        for (var mail : accountTeam) {
            handle(requests, tenant, writing -> new DescribeContact(contact(writing, ContactKind.ACCOUNT_TEAM, mail)));
        }
        handle(
                requests,
                tenant,
                writing -> new DescribeContact(
                        contact(writing, ContactKind.CUSTOMER, "marta.soler@auroratextil.example")));
        handle(requests, tenant, writing -> approval());
        handle(acting(INES), tenant, writing -> new SetTask(TEAMS, new TaskId("1701"), TaskStatus.COMPLETE, null));
        handle(Acting.relevo(), tenant, writing -> new ReachMilestone(TEAMS, reading()));
        handle(acting(INES), tenant, Aurora::note);
        handle(acting(INES), tenant, writing -> new StartPreparing(TEAMS));
        return tenant;
    }

    /** Queues a mail to all of the account team, as the process has it. */
    UUID queue(TenantId tenant, String... copies) {
        var message = new MessageId(Ids.next());
        var to = standing(tenant).state().contacts().values().stream()
                .filter(contact -> contact.kind() == ContactKind.ACCOUNT_TEAM)
                .map(Contact::id)
                .toList();
        var mails = transactions.reading(Reader.BACKGROUND, () -> addresses(tenant));
        var content = new MailContent(
                "Relevo <relevo@relevo.example>",
                "Inés Arrabal <ines.arrabal@faro.example>",
                List.of(copies),
                "es",
                "Aurora Textil ha completado la habilitación de Teams",
                "Hola:\n\nGracias.");
        handle(acting(INES), tenant, writing -> {
            var texts = new java.util.HashMap<ContactId, relevo.engagement.Text>();
            to.forEach(id -> texts.put(id, writing.keep(java.util.Objects.requireNonNull(mails.get(id)))));
            return new SendMessage(message, MessageKind.ACCOUNT_TEAM, TEAMS, texts, writing.keep(content.written()));
        });
        return message.value();
    }

    /** The account team's contact gets another address. */
    void moves(TenantId tenant, String mail) {
        var contact = standing(tenant).state().contacts().values().stream()
                .filter(one -> one.kind() == ContactKind.ACCOUNT_TEAM)
                .findFirst()
                .orElseThrow();
        handle(
                acting(INES),
                tenant,
                writing -> new DescribeContact(new Contact(
                        contact.id(),
                        contact.kind(),
                        writing.keep(ContactDetails.of("Jon Zubieta", mail).written()),
                        true,
                        contact.language(),
                        contact.confirmed(),
                        null)));
    }

    Standing standing(TenantId tenant) {
        return transactions.reading(
                Reader.BACKGROUND, () -> tenants.find(tenant).orElseThrow());
    }

    static Acting acting(SignedIn person) {
        return new Acting(person.actor(), person.reader());
    }

    private Map<ContactId, String> addresses(TenantId tenant) {
        var mails = new java.util.HashMap<ContactId, String>();
        tenants.find(tenant).orElseThrow().state().contacts().values().stream()
                .filter(contact -> contact.kind() == ContactKind.ACCOUNT_TEAM)
                .forEach(contact -> mails.put(contact.id(), mail(contact.id())));
        return mails;
    }

    private final Map<ContactId, String> known = new java.util.concurrent.ConcurrentHashMap<>();

    private String mail(ContactId contact) {
        return java.util.Objects.requireNonNull(known.get(contact));
    }

    private Contact contact(Writing writing, ContactKind kind, String mail) {
        var id = new ContactId(Ids.next());
        var name = mail.substring(0, mail.indexOf('@')).replace('.', ' ');
        known.put(id, mail);
        var details = writing.keep(ContactDetails.of(name, mail).written());
        return new Contact(id, kind, details, true, "es", today(), null);
    }

    private void handle(Acting acting, TenantId tenant, Function<Writing, Command> command) {
        done(tenants.handle(acting, tenant, Ids.next(), null, writing -> List.of(command.apply(writing))));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private ApproveRequest approval() {
        return new ApproveRequest(
                new RequestId(Ids.next()),
                "RFA",
                Set.of(TEAMS, new ServiceId("exchange")),
                rules.newest(),
                null,
                new MoveId(Ids.next()));
    }

    private static SignNote note(Writing writing) {
        return new SignNote(
                new NoteId(Ids.next()),
                NoteCategory.TECHNICAL_ENABLEMENT,
                Set.of(TEAMS),
                Set.of(Subject.MILESTONE),
                reading(),
                writing.keep("Teams llegó a 132 usuarios activos."),
                null);
    }

    private static Reading reading() {
        return new Reading(new ReadingId(READING), 132, "LYNX", today());
    }

    private static final UUID READING = Ids.next();

    private static LocalDate today() {
        return LocalDate.now(MADRID).minusDays(1);
    }

    private static Assignment manager() {
        return new Assignment(Role.ENGAGEMENT_MANAGER, new PersonId(INES.person()), null, true);
    }

    private static Profile profile(TenantId tenant) {
        return new Profile(
                "Aurora Textil",
                "aurora-" + tenant + ".example",
                new CustomerId(Ids.next()),
                "Aurora Textil",
                5000,
                5000,
                Region.EMEA,
                "ES",
                "Valencia",
                MADRID,
                "es");
    }
}
