package relevo.app.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.faq.Faq;
import relevo.app.journal.Outcome;
import relevo.app.journal.Writing;
import relevo.engagement.Text;
import relevo.engagement.command.ServiceCommand.AgreeWithdrawal;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.DecideReview;
import relevo.engagement.command.ServiceCommand.MissDiscussion;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.RefuseWithdrawal;
import relevo.engagement.command.ServiceCommand.ReopenService;
import relevo.engagement.command.ServiceCommand.SetServiceStatus;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;

/** The acts on one service, each as the command it stands for. */
@Component
class ServiceActs {
    private static final int LONGEST_MEETING = 480;

    private final Acts acts;
    private final Faq faq;

    ServiceActs(Acts acts, Faq faq) {
        this.acts = acts;
        this.faq = faq;
    }

    Outcome prepare(Ask ask, UUID tenant, String service) {
        return acts.act(ask, tenant, new StartPreparing(new ServiceId(service)));
    }

    Outcome plan(Ask ask, UUID tenant, String service, Given.Plan given) {
        var date = Checked.date(given.date(), "date");
        var time = Checked.required(given.time(), "time");
        int minutes = given.minutes() == null ? 45 : given.minutes();
        if (minutes < 5 || minutes > LONGEST_MEETING) {
            throw new Unfit("minutes", "engagement.unfit.minutes", 5, LONGEST_MEETING);
        }
        var start = date.atTime(time).atZone(acts.zone(ask, tenant)).toInstant();
        String why = Checked.optional(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new PlanDiscussion(new ServiceId(service), start, minutes, kept(writing, why))));
    }

    Outcome missed(Ask ask, UUID tenant, String service) {
        return acts.act(ask, tenant, new MissDiscussion(new ServiceId(service)));
    }

    Outcome discussed(Ask ask, UUID tenant, String service, Given.Discussion given) {
        var held = Checked.date(given.held(), "held");
        var outcome = Checked.required(given.outcome(), "outcome");
        String participants = Checked.text(given.participants(), "participants");
        List<String> readyFor =
                outcome == Given.Result.READY ? names(Checked.line(given.readyFor(), "readyFor")) : List.of();
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new RecordDiscussion(
                        new ServiceId(service),
                        held,
                        readyFor,
                        writing.keep(participants),
                        orNone(given.statements()))));
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[,;]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    Outcome attest(Ask ask, UUID tenant, String service, Given.Statements given) {
        return acts.act(ask, tenant, new Attest(new ServiceId(service), orNone(given.statements()), faq.version()));
    }

    Outcome complete(Ask ask, UUID tenant, String service) {
        return acts.act(ask, tenant, new CompleteService(new ServiceId(service)));
    }

    Outcome task(Ask ask, UUID tenant, String service, String task, Given.Task given) {
        var status = Checked.required(given.status(), "status");
        String why = Checked.optional(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new SetTask(new ServiceId(service), new TaskId(task), status, kept(writing, why))));
    }

    Outcome status(Ask ask, UUID tenant, String service, Given.Status given) {
        var status = Checked.required(given.status(), "status");
        return acts.act(ask, tenant, new SetServiceStatus(new ServiceId(service), status));
    }

    Outcome withdraw(Ask ask, UUID tenant, String service, Given.Withdrawal given) {
        var kind = Checked.required(given.kind(), "kind");
        String why = Checked.text(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new ProposeWithdrawal(new ServiceId(service), kind, writing.keep(why))));
    }

    Outcome agreeWithdrawal(Ask ask, UUID tenant, String service) {
        return acts.act(ask, tenant, new AgreeWithdrawal(new ServiceId(service)));
    }

    Outcome refuseWithdrawal(Ask ask, UUID tenant, String service, Given.Why given) {
        String why = Checked.text(given.reason(), "reason");
        return acts.act(
                ask, tenant, writing -> List.of(new RefuseWithdrawal(new ServiceId(service), writing.keep(why))));
    }

    Outcome reopen(Ask ask, UUID tenant, String service, Given.Why given) {
        String why = Checked.text(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing ->
                        List.of(new ReopenService(new ServiceId(service), writing.keep(why), new MoveId(Ids.next()))));
    }

    Outcome opine(Ask ask, UUID tenant, String service, Given.Opinion given) {
        var verdict = Checked.required(given.verdict(), "verdict");
        String why = Checked.text(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing -> List.of(
                        new DecideReview(new ServiceId(service), verdict, writing.keep(why), new MoveId(Ids.next()))));
    }

    static @Nullable Text kept(Writing writing, @Nullable String text) {
        return text == null ? null : writing.keep(text);
    }

    private static Set<String> orNone(@Nullable Set<String> statements) {
        return Checked.chosen(statements);
    }
}
