package relevo.app.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.database.Ids;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Reading;
import relevo.engagement.state.TaskStatus;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** One service of a registered tenant, from the approved request to the closed engagement, step by step. */
final class Walk {
    /** Who does it and what. */
    record Step(Acting acting, Command command) {}

    static final ServiceId SERVICE = new ServiceId("exchange");

    final MoveId move = new MoveId(Ids.next());
    private final Acting manager;
    private final Acting requests;
    private final Acting assignment;
    private final EditionId edition;
    private final List<Step> steps = new ArrayList<>();
    private final ContactId accountTeam = new ContactId(Ids.next());
    private final ContactId customer = new ContactId(Ids.next());

    Walk(Acting manager, Acting requests, Acting assignment, EditionId edition) {
        this.manager = manager;
        this.requests = requests;
        this.assignment = assignment;
        this.edition = edition;
    }

    List<Step> steps() {
        begin();
        prepare();
        discuss();
        leave();
        return List.copyOf(steps);
    }

    private void begin() {
        by(requests, Orders.service(SERVICE.value()));
        by(requests, contact(accountTeam, ContactKind.ACCOUNT_TEAM));
        by(requests, contact(customer, ContactKind.CUSTOMER));
        by(
                requests,
                new ApproveRequest(
                        new RequestId(Ids.next()), "RFA", Set.of(SERVICE), edition, null, new MoveId(Ids.next())));
        by(manager, new SetTask(SERVICE, new TaskId("1701"), TaskStatus.COMPLETE, null));
        var reading = new Reading(new ReadingId(Ids.next()), 120, "LYNX", today().minusDays(1));
        by(manager, note(NoteCategory.TECHNICAL_ENABLEMENT, reading, Subject.MILESTONE));
    }

    private void prepare() {
        by(manager, new StartPreparing(SERVICE));
        mail(MessageKind.ACCOUNT_TEAM, accountTeam);
        by(manager, note(NoteCategory.ENGAGEMENT_MANAGEMENT, null, Subject.ACCOUNT_TEAM_MAIL));
    }

    private void discuss() {
        var held = Set.of("cadence-held", "activities-reviewed", "readiness-asked", "faq-consulted");
        by(manager, new RecordDiscussion(SERVICE, today(), List.of(), text(), held));
        mail(MessageKind.CUSTOMER_FOLLOW_UP, customer);
        var closing = Set.of("faq-reviewed", "end-understood", "satisfied", "knows-request", "has-tools");
        by(manager, new Attest(SERVICE, closing, "faq-3"));
        by(manager, note(NoteCategory.TECHNICAL_ENABLEMENT, null, Subject.OUTCOME));
        by(
                manager,
                note(
                        NoteCategory.ENGAGEMENT_MANAGEMENT,
                        null,
                        Subject.CUSTOMER_MAIL,
                        Subject.LATEST_STATUS,
                        Subject.FAQ_REVIEW,
                        Subject.NEXT_STEPS));
        by(manager, new CompleteService(SERVICE));
    }

    private void leave() {
        var message = new MessageId(Ids.next());
        var to = text();
        by(manager, new RequestMove(move, message, false, false, null, to, text()));
        by(assignment, new AcceptMove(move, new QueueId("ftcq-inactive-emea"), null));
        by(Acting.relevo(), new RecordAnswer(message, to.id(), Answer.ACCEPTED, text()));
        by(
                manager,
                new SignNote(
                        new NoteId(Ids.next()),
                        NoteCategory.ENGAGEMENT_MANAGEMENT,
                        Set.of(),
                        Set.of(Subject.ASSIGNMENT_MAIL),
                        null,
                        text(),
                        null));
        by(manager, new LeaveTenant());
    }

    private void mail(MessageKind kind, ContactId contact) {
        var message = new MessageId(Ids.next());
        var to = text();
        by(manager, new SendMessage(message, kind, SERVICE, Map.of(contact, to), text()));
        by(Acting.relevo(), new RecordAnswer(message, to.id(), Answer.ACCEPTED, text()));
    }

    private static SignNote note(NoteCategory category, @Nullable Reading reading, Subject... subjects) {
        var all = Set.copyOf(Arrays.asList(subjects));
        return new SignNote(new NoteId(Ids.next()), category, Set.of(SERVICE), all, reading, text(), null);
    }

    private static DescribeContact contact(ContactId id, ContactKind kind) {
        return new DescribeContact(new Contact(id, kind, text(), true, "es", today(), null));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Madrid"));
    }

    static Text text() {
        UUID id = Ids.next();
        return new Text(new ContentId(id), id.toString());
    }

    private void by(Acting acting, Command command) {
        steps.add(new Step(acting, command));
    }
}
