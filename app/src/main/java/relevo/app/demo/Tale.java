package relevo.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import relevo.app.people.Person;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.DeclineMove;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.WaitForRequest;
import relevo.engagement.command.ServiceCommand.AgreeWithdrawal;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.MissDiscussion;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.ReopenService;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.WaiverCommand.AskWaiver;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Move;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;
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
    private final Map<ServiceId, Reading> readings = new HashMap<>();

    Tale(Props props, Company company, Part part) {
        this.part = part;
        this.props = props;
        this.company = company;
        this.teller = new Teller(props, part);
        this.letters = new Letters(props, teller);
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

    void approve(int daysAgo) {
        teller.daysAgo(daysAgo);
        new Opening(props, company, part, teller).approve();
    }

    /** Usage rises week by week to what the table says; where that is enough, the milestone is reached. */
    void rise(UUID file) {
        for (var service : part.services()) {
            var all = new Usage(props, teller, file).rise(service, needed(service));
            readings.put(service.id(), all);
            if (needed(service) > 0 && service.users() >= needed(service)) {
                teller.daysAgo(Math.max(service.days() - 1, 0)).notices(new ReachMilestone(service.id(), all));
            }
        }
    }

    private int needed(ServicePart service) {
        var state = teller.state();
        var rule = new MilestoneRule(props.rules().of(props.rules().newest()).values());
        return rule.needed(state.profile(), state.service(service.id()).orElseThrow());
    }

    void enable(ServicePart service, int daysAgo) {
        teller.daysAgo(daysAgo);
        teller.does(manager(), new SetTask(service.id(), new TaskId("1701"), TaskStatus.COMPLETE, null));
    }

    void noteMilestone(ServicePart service, int daysAgo) {
        var reading = readings.get(service.id());
        teller.daysAgo(daysAgo);
        letters.note(
                manager(),
                NoteCategory.TECHNICAL_ENABLEMENT,
                service.id(),
                Set.of(Subject.MILESTONE),
                reading,
                "note.milestone",
                service.name(),
                service.users(),
                needed(service));
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

    void waitForRequest(int days) {
        teller.writes(
                manager(),
                writing -> List.of(new WaitForRequest(teller.day(-days), teller.writes(writing, "why.waiting"))));
    }

    void requestMove(int daysAgo) {
        teller.daysAgo(daysAgo);
        letters.move(manager(), null);
    }

    void decline(int daysAgo) {
        teller.daysAgo(daysAgo);
        var move = move();
        teller.writes(
                company.team(part.region()),
                writing -> List.of(new DeclineMove(move, teller.writes(writing, "why.declined"))));
    }

    void accept(int daysAgo) {
        teller.daysAgo(daysAgo);
        var move =
                (Move.Parking) Objects.requireNonNull(teller.state().custody().move());
        teller.does(company.team(part.region()), new AcceptMove(move.id(), move.queue(), null));
    }

    void noteMove() {
        letters.note(
                manager(),
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                null,
                Set.of(Subject.ASSIGNMENT_MAIL),
                null,
                "note.move",
                part.name());
    }

    void leave(int daysAgo) {
        teller.daysAgo(daysAgo).does(manager(), new LeaveTenant());
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

    /** The last reading falls, or turns out to have been wrong. */
    void doubt(ServicePart service, UUID file, Review.Cause cause) {
        var low = Math.max(needed(service) - 7, 0);
        var usage = new Usage(props, teller, file);
        var known = readings.get(service.id());
        var reading = known == null || cause == Review.Cause.LATER_FALL
                ? usage.fall(service, low)
                : usage.correct(known, low);
        teller.daysAgo(1).notices(new OpenReview(service.id(), cause, reading));
    }

    void askWaiver(ServicePart service, String criterion) {
        teller.writes(
                manager(),
                writing -> List.of(new AskWaiver(service.id(), criterion, teller.writes(writing, "why.waiver"))));
    }

    void offer(int daysAgo) {
        teller.daysAgo(daysAgo);
        var to = company.person("bruno.salvatierra@faro.example");
        teller.does(company.team(part.region()), new OfferTenant(letters.newMove(), new PersonId(to.id())));
    }

    private MoveId move() {
        return Objects.requireNonNull(teller.state().custody().move()).id();
    }
}
