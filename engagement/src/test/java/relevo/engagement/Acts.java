package relevo.engagement;

import static relevo.engagement.Cast.EDITION;
import static relevo.engagement.Cast.MANAGES;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.move;
import static relevo.engagement.Cast.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.ReopenService;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Reading;
import relevo.engagement.state.TaskStatus;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** The commands of the cast, in the form that most stories need. */
public final class Acts {
    public static final Set<String> HELD =
            Set.of("cadence-held", "activities-reviewed", "readiness-asked", "faq-consulted");
    public static final Set<String> CLOSING =
            Set.of("faq-reviewed", "end-understood", "satisfied", "knows-request", "has-tools");

    private Acts() {}

    public static RegisterTenant register(Profile profile) {
        return new RegisterTenant(profile, null, List.of(MANAGES));
    }

    public static DescribeService describe(ServiceId service) {
        return new DescribeService(service, service.value(), 0, false);
    }

    public static ApproveRequest approve(String request, ServiceId... services) {
        return new ApproveRequest(
                Cast.request(request),
                "RFA",
                Set.copyOf(Arrays.asList(services)),
                EDITION,
                null,
                move("recall " + request));
    }

    public static SetTask enabled(ServiceId service) {
        return new SetTask(service, new TaskId("1701"), TaskStatus.COMPLETE, null);
    }

    public static SignNote milestone(ServiceId service, Reading reading) {
        return note(NoteCategory.TECHNICAL_ENABLEMENT, Set.of(service), reading, Subject.MILESTONE);
    }

    public static SignNote managing(ServiceId service, Subject... subjects) {
        return note(NoteCategory.ENGAGEMENT_MANAGEMENT, Set.of(service), null, subjects);
    }

    public static SignNote technical(ServiceId service, Subject... subjects) {
        return note(NoteCategory.TECHNICAL_ENABLEMENT, Set.of(service), null, subjects);
    }

    public static SignNote moveNote() {
        return note(NoteCategory.ENGAGEMENT_MANAGEMENT, Set.of(), null, Subject.ASSIGNMENT_MAIL);
    }

    public static SignNote note(
            NoteCategory category, Set<ServiceId> services, @Nullable Reading reading, Subject... subjects) {
        Set<Subject> all = Set.copyOf(Arrays.asList(subjects));
        return new SignNote(Cast.note(category + "" + services + all), category, services, all, reading, WHY, null);
    }

    public static SendMessage accountTeamMail(ServiceId service) {
        return new SendMessage(
                Cast.message("account " + service),
                MessageKind.ACCOUNT_TEAM,
                service,
                Map.of(Cast.contact("cuentas"), text("cuentas@")),
                WHY);
    }

    public static SendMessage followUp(ServiceId service) {
        return new SendMessage(
                Cast.message("follow " + service),
                MessageKind.CUSTOMER_FOLLOW_UP,
                service,
                Map.of(Cast.contact("Marta Olmo"), text("marta@")),
                WHY);
    }

    public static RecordAnswer answered(SendMessage mail, Answer answer) {
        return new RecordAnswer(
                mail.message(), mail.to().values().iterator().next().id(), answer, WHY);
    }

    public static RecordDiscussion discussion(ServiceId service, String... readyFor) {
        return new RecordDiscussion(service, TODAY, Arrays.asList(readyFor), WHY, HELD);
    }

    public static Attest closing(ServiceId service) {
        return new Attest(service, CLOSING, "faq-3");
    }

    public static ReopenService reopen(ServiceId service) {
        return new ReopenService(service, WHY, move("recall"));
    }

    public static RequestMove requestMove() {
        return new RequestMove(move("park"), Cast.message("park"), false, false, null, text("equipo@"), WHY);
    }

    public static RecordAnswer moveMailAnswered(Answer answer) {
        return new RecordAnswer(Cast.message("park"), text("equipo@").id(), answer, WHY);
    }

    public static AcceptMove acceptMove() {
        return new AcceptMove(move("park"), Cast.INACTIVE_EMEA, null);
    }
}
