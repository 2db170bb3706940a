package relevo.app.demo;

import java.util.List;
import java.util.Set;
import relevo.app.people.Person;
import relevo.engagement.command.ServiceCommand.AgreeWithdrawal;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.MissDiscussion;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.ReopenService;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.WaiverCommand.AskWaiver;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.WithdrawalReason;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What happens to one tenant of the story, act by act. */
final class Tale {
    private static final Set<String> IN_THE_MEETING =
            Set.of("cadence-held", "activities-reviewed", "readiness-asked", "faq-consulted");
    private static final Set<String> AT_THE_END =
            Set.of("faq-reviewed", "end-understood", "satisfied", "knows-request");

    private final Part part;
    private final Company company;
    private final Teller teller;
    private final Props props;
    private final Letters letters;
    private final Milestones milestones;
    private final Parking parking;

    Tale(Props props, Company company, Part part) {
        this.part = part;
        this.props = props;
        this.company = company;
        this.teller = new Teller(props, part);
        this.letters = new Letters(props, teller);
        this.milestones = new Milestones(props, company, part, teller, letters);
        this.parking = new Parking(company, part, teller, letters);
    }

    Milestones milestones() {
        return milestones;
    }

    Parking parking() {
        return parking;
    }

    Teller teller() {
        return teller;
    }

    Part part() {
        return part;
    }

    Person manager() {
        return company.person(part.manager());
    }

    void begin(int daysAgo) {
        teller.daysAgo(daysAgo);
        new Opening(props, company, part, teller).register();
    }

    /** Tells what still waits for its day. */
    void end(int daysAgo) {
        teller.daysAgo(daysAgo);
    }

    void approve(int daysAgo) {
        teller.daysAgo(daysAgo);
        new Opening(props, company, part, teller).approve();
    }

    void enable(ServicePart service, int daysAgo) {
        teller.daysAgo(daysAgo);
        teller.does(manager(), new SetTask(service.id(), new TaskId("1701"), TaskStatus.COMPLETE, null));
    }

    void prepare(ServicePart service, int daysAgo) {
        teller.daysAgo(daysAgo);
        teller.does(manager(), new StartPreparing(service.id()));
    }

    void tellAccountTeam(ServicePart service) {
        var sent = letters.mail(manager(), service.id(), MessageKind.ACCOUNT_TEAM);
        if (sent.refused()) {
            return;
        }
        letters.note(
                manager(),
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                service.id(),
                Set.of(Subject.ACCOUNT_TEAM_MAIL),
                null,
                "note.account-team",
                service.name());
    }

    void noteAbsence(ServicePart service) {
        teller.does(
                manager(),
                new Attest(
                        service.id(),
                        Set.of("faq-reviewed-preparing"),
                        props.faq().version()));
        letters.note(
                manager(),
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                service.id(),
                Set.of(Subject.ACCOUNT_TEAM_ABSENCE, Subject.PREPARING_NEXT_STEPS),
                null,
                "note.absence",
                service.name());
    }

    void plan(ServicePart service, int inDays) {
        var start = teller.day(-inDays)
                .atTime(10, 30)
                .atZone(teller.state().profile().zone())
                .toInstant();
        teller.does(manager(), new PlanDiscussion(service.id(), start, 45, null));
    }

    void miss(ServicePart service, int daysAgo) {
        teller.daysAgo(daysAgo + 3);
        var start = teller.day(daysAgo)
                .atTime(8, 0)
                .atZone(teller.state().profile().zone())
                .toInstant();
        teller.does(manager(), new PlanDiscussion(service.id(), start, 45, null));
        teller.daysAgo(daysAgo).does(manager(), new MissDiscussion(service.id()));
    }

    void discuss(ServicePart service, int daysAgo, List<String> readyFor) {
        teller.daysAgo(daysAgo);
        var held = teller.day(daysAgo);
        teller.writes(
                manager(),
                writing -> List.of(new RecordDiscussion(
                        service.id(),
                        held,
                        readyFor,
                        writing.keep(part.contact() + ", " + manager().name()),
                        IN_THE_MEETING)));
    }

    void wrapUp(ServicePart service, int daysAgo, boolean readyForMore) {
        teller.daysAgo(daysAgo);
        letters.mail(manager(), service.id(), MessageKind.CUSTOMER_FOLLOW_UP);
        teller.does(manager(), new Attest(service.id(), AT_THE_END, props.faq().version()));
        if (part.scene() != Scene.WAIVER_ASKED) {
            teller.does(manager(), new Attest(service.id(), Set.of("has-tools"), null));
        }
        if (readyForMore) {
            teller.does(manager(), new Attest(service.id(), Set.of("instructions-given", "form-demonstrated"), null));
        }
        letters.note(
                manager(),
                NoteCategory.TECHNICAL_ENABLEMENT,
                service.id(),
                readyForMore ? Set.of(Subject.OUTCOME, Subject.FURTHER_SERVICES) : Set.of(Subject.OUTCOME),
                null,
                readyForMore ? "note.outcome-ready" : "note.outcome",
                service.name());
        letters.note(
                manager(),
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                service.id(),
                readyForMore
                        ? Set.of(Subject.FAQ_REVIEW, Subject.NEXT_STEPS)
                        : Set.of(Subject.CUSTOMER_MAIL, Subject.LATEST_STATUS, Subject.FAQ_REVIEW, Subject.NEXT_STEPS),
                null,
                "note.closing",
                service.name(),
                part.contact());
    }

    void complete(ServicePart service) {
        teller.does(manager(), new CompleteService(service.id()));
    }

    void withdraw(ServicePart service, int daysAgo, boolean agreed) {
        teller.daysAgo(daysAgo);
        teller.writes(
                manager(),
                writing -> List.of(new ProposeWithdrawal(
                        service.id(),
                        WithdrawalReason.CUSTOMER_NEVER_ANSWERS,
                        teller.writes(writing, "why.withdrawn", part.contact()))));
        if (agreed) {
            teller.does(company.teamManager(manager()), new AgreeWithdrawal(service.id()));
        }
    }

    void reopen(ServicePart service, int daysAgo) {
        teller.daysAgo(daysAgo);
        teller.writes(
                manager(),
                writing -> List.of(
                        new ReopenService(service.id(), teller.writes(writing, "why.reopened"), letters.newMove())));
    }

    void askWaiver(ServicePart service, String criterion) {
        teller.writes(
                manager(),
                writing -> List.of(new AskWaiver(service.id(), criterion, teller.writes(writing, "why.waiver"))));
    }
}
