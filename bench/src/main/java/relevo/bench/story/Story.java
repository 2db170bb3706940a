package relevo.bench.story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import relevo.app.database.Ids;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
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

/** A tenant with one service, from the approved request to the closed engagement; each has ids of its own. */
public final class Story {
    public static final ServiceId SERVICE = new ServiceId("exchange");
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final Set<String> AT_THE_DISCUSSION =
            Set.of("cadence-held", "activities-reviewed", "readiness-asked", "faq-consulted");
    private static final Set<String> AFTER_IT =
            Set.of("faq-reviewed", "end-understood", "satisfied", "knows-request", "has-tools");

    private final PersonId manager;
    private final EditionId edition;
    private final String domain = "t-" + Ids.next() + ".example";
    private final ContactId accountTeam = new ContactId(Ids.next());
    private final ContactId customer = new ContactId(Ids.next());
    private final MoveId move = new MoveId(Ids.next());
    private final List<Step> steps = new ArrayList<>();

    public Story(PersonId manager, EditionId edition) {
        this.manager = manager;
        this.edition = edition;
        enable();
        prepare();
        discuss();
        leave();
    }

    /** What takes the tenant in, before the engagement begins. */
    public List<Command> registration(Texts texts) {
        return List.of(
                new RegisterTenant(
                        profile(), null, List.of(new Assignment(Role.ENGAGEMENT_MANAGER, manager, null, true))),
                new DescribeService(SERVICE, "Exchange", 300, false),
                contact(accountTeam, ContactKind.ACCOUNT_TEAM, texts, "Jon Zubieta", "jon.zubieta@cuentas.example"),
                contact(customer, ContactKind.CUSTOMER, texts, "Marta Soler", "marta.soler@" + domain));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private void enable() {
        steps.add(new Step(
                Who.REQUEST_MANAGER,
                false,
                texts -> new ApproveRequest(
                        new RequestId(Ids.next()), "RFA", Set.of(SERVICE), edition, null, new MoveId(Ids.next()))));
        does(texts -> new SetTask(SERVICE, new TaskId("1701"), TaskStatus.COMPLETE, null));
        var reading = new Reading(new ReadingId(Ids.next()), 120, "LYNX", today().minusDays(1));
        does(texts -> note(texts, NoteCategory.TECHNICAL_ENABLEMENT, reading, Subject.MILESTONE));
    }

    private void prepare() {
        does(texts -> new StartPreparing(SERVICE));
        mails(texts ->
                mail(texts, MessageKind.ACCOUNT_TEAM, accountTeam, "Jon Zubieta", "jon.zubieta@cuentas.example"));
        does(texts -> note(texts, NoteCategory.ENGAGEMENT_MANAGEMENT, null, Subject.ACCOUNT_TEAM_MAIL));
    }

    private void discuss() {
        does(texts -> new RecordDiscussion(
                SERVICE, today(), List.of(), texts.keep("Marta Soler, Inés Arrabal"), AT_THE_DISCUSSION));
        mails(texts -> mail(texts, MessageKind.CUSTOMER_FOLLOW_UP, customer, "Marta Soler", "marta.soler@" + domain));
        does(texts -> new Attest(SERVICE, AFTER_IT, "faq-3"));
        does(texts -> note(texts, NoteCategory.TECHNICAL_ENABLEMENT, null, Subject.OUTCOME));
        does(texts -> note(
                texts,
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                null,
                Subject.CUSTOMER_MAIL,
                Subject.LATEST_STATUS,
                Subject.FAQ_REVIEW,
                Subject.NEXT_STEPS));
        does(texts -> new CompleteService(SERVICE));
    }

    private void leave() {
        var address = Words.address("Equipo de asignación", "asignacion@faro.example");
        mails(texts -> new RequestMove(
                move,
                new MessageId(Ids.next()),
                false,
                false,
                null,
                texts.keep(address),
                texts.keep(Words.mail("Traslado a FTCQ Inactivo EMEA"))));
        steps.add(new Step(
                Who.ASSIGNMENT_TEAM, false, texts -> new AcceptMove(move, new QueueId("ftcq-inactive-emea"), null)));
        does(texts -> new SignNote(
                new NoteId(Ids.next()),
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                Set.of(),
                Set.of(Subject.ASSIGNMENT_MAIL),
                null,
                texts.keep(Words.note()),
                null));
        does(texts -> new LeaveTenant());
    }

    private void does(Function<Texts, Command> command) {
        steps.add(new Step(Who.ENGAGEMENT_MANAGER, false, command));
    }

    private void mails(Function<Texts, Command> command) {
        steps.add(new Step(Who.ENGAGEMENT_MANAGER, true, command));
    }

    private static Command mail(Texts texts, MessageKind kind, ContactId to, String name, String address) {
        return new SendMessage(
                new MessageId(Ids.next()),
                kind,
                SERVICE,
                Map.of(to, texts.keep(Words.address(name, address))),
                texts.keep(Words.mail("Exchange: habilitación completa")));
    }

    private static Command note(Texts texts, NoteCategory category, @Nullable Reading reading, Subject... subjects) {
        Text text = texts.keep(Words.note());
        return new SignNote(new NoteId(Ids.next()), category, Set.of(SERVICE), Set.of(subjects), reading, text, null);
    }

    private static DescribeContact contact(ContactId id, ContactKind kind, Texts texts, String name, String mail) {
        var details = texts.keep(Words.contact(name, mail));
        return new DescribeContact(new Contact(id, kind, details, true, "es", today(), null));
    }

    private Profile profile() {
        return new Profile(
                "Astilleros Ría",
                domain,
                new CustomerId(UUID.nameUUIDFromBytes(domain.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "Grupo Ría",
                500,
                1200,
                Region.EMEA,
                "ES",
                "Vigo",
                ZONE,
                "es");
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
