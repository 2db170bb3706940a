package relevo.app.engagement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.EngagementPage.GateAct;
import relevo.app.engagement.EngagementPage.StepSheet;
import relevo.app.engagement.ServiceWork.DiscussionSheet;
import relevo.app.engagement.ServiceWork.MailSheet;
import relevo.app.engagement.ServiceWork.ReviewLine;
import relevo.app.engagement.ServiceWork.WithdrawalLine;
import relevo.engagement.Role;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Found;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.state.Planned;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;
import relevo.engagement.state.Service;
import relevo.playbook.Item;
import relevo.playbook.rules.Circumstance;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Scope;
import relevo.playbook.rules.Signing;

/** Puts together what the page shows of one service. */
final class ServiceWorks {
    private final Glance glance;
    private final Instant now;
    private final Service service;
    private final Signing signing;
    private final List<CriterionVerdict> verdicts;
    private final String base;

    ServiceWorks(Glance glance, Service service, Instant now) {
        this.glance = glance;
        this.now = now;
        this.service = service;
        this.signing = new Signing(glance.rules());
        this.verdicts = glance.verdicts(service.id()).stream()
                .filter(verdict -> verdict.criterion().scope() == Scope.SERVICE)
                .toList();
        this.base = "/tenants/" + glance.tenant() + "/services/" + service.id();
    }

    ServiceWork work(@Nullable MailSheet mail, @Nullable Reading citable, List<StepText> steps) {
        boolean here = glance.manages() && !glance.state().custody().heldByQueue() && service.engaged();
        Progress progress = service.progress();
        return new ServiceWork(
                service.id().value(),
                service.name(),
                here,
                progress instanceof Progress.Discussed ? 1 : 0,
                new Legs(glance.speech(), glance.state(), service).all(),
                steps.stream().map(this::step).toList(),
                here && !progress.closed() ? notes(citable) : List.of(),
                here && progress instanceof Progress.Enabling
                        ? glance.act(Gate.START_PREPARING, service.id(), base + "/preparation")
                        : null,
                here ? mail : null,
                here && progress instanceof Progress.Preparing ? discussion() : null,
                here ? statements() : List.of(),
                here && progress instanceof Progress.Discussed ? complete() : null,
                closed(),
                review(),
                withdrawal(),
                here && !progress.closed() && service.withdrawal() == null,
                reopenable(),
                glance.worksHere() && !progress.closed(),
                new TaskLines(glance, service).of(here));
    }

    private StepSheet step(StepText text) {
        return new StepSheet(
                "step-" + text.step(),
                text.title(),
                text.meta(),
                text.line(),
                text.guidance(),
                glance.lines().of(of(text.step(), true), glance.asked(gate())),
                glance.lines().of(of(text.step(), false), glance.asked(gate())));
    }

    /** The gate that the service stands before. */
    private Gate gate() {
        return switch (service.progress()) {
            case Progress.Enabling _ -> Gate.START_PREPARING;
            case Progress.Preparing _ -> Gate.RECORD_DISCUSSION;
            case Progress.Discussed _ -> Gate.COMPLETE_SERVICE;
            case Progress.Completed _ -> Gate.COMPLETE_SERVICE;
            case Progress.Withdrawn _ -> Gate.START_PREPARING;
        };
    }

    private List<CriterionVerdict> of(String step, boolean inputs) {
        return verdicts.stream()
                .filter(verdict -> verdict.criterion().step().equals(step))
                .filter(verdict -> input(verdict.criterion()) == inputs)
                .toList();
    }

    private static boolean input(Criterion criterion) {
        return switch (criterion.part()) {
            case INPUT, KEY_INPUT -> true;
            case GUIDANCE, OUTPUT, KEY_OUTPUT, TASK, NEXT_STEP, CUSTODY -> false;
        };
    }

    private List<NoteDraft> notes(@Nullable Reading citable) {
        var rule = new MilestoneRule(glance.rules().values());
        var text = new DraftText(glance.speech(), glance.state(), service, rule, citable);
        return new NoteDrafts(glance.speech(), text, new Ready(glance.state(), service), signing, citable).of(verdicts);
    }

    private GateAct complete() {
        return glance.act(Gate.COMPLETE_SERVICE, service.id(), base + "/completion");
    }

    private DiscussionSheet discussion() {
        Planned planned = service.attempt().planned();
        return new DiscussionSheet(
                planned == null ? null : planned(planned),
                zone().getDisplayName(TextStyle.FULL, glance.language()),
                planned == null ? 0 : planned.noShows(),
                glance.act(Gate.RECORD_DISCUSSION, service.id(), base + "/discussion"),
                ticks(signing.withDiscussion().stream()),
                ticks(signing.withDiscussion(Circumstance.READY_FOR_ANOTHER).stream()),
                others(),
                glance.today());
    }

    private ServiceWork.Planned planned(Planned planned) {
        var start = planned.start().atZone(zone());
        return new ServiceWork.Planned(
                glance.speech().planned(planned.start()),
                start.toLocalDate().toString(),
                start.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                String.valueOf(planned.minutes()),
                !planned.start().isAfter(now));
    }

    private ZoneId zone() {
        return glance.state().profile().zone();
    }

    private List<String> others() {
        return glance.state().services().values().stream()
                .filter(other -> !other.engaged())
                .map(Service::name)
                .sorted()
                .toList();
    }

    /** What is still to be signed after the discussion, and not with a note that is still to be written. */
    private List<NoteDraft.Tick> statements() {
        if (!(service.progress() instanceof Progress.Discussed)) {
            return List.of();
        }
        return ticks(verdicts.stream()
                .flatMap(verdict -> verdict.because().stream())
                .map(leaf -> leaf.found() instanceof Found.NotAttested(String statement) ? statement : null)
                .filter(Objects::nonNull)
                .filter(statement -> service.attempt().notes().keySet().containsAll(signing.documented(statement)))
                .distinct());
    }

    private List<NoteDraft.Tick> ticks(Stream<String> statements) {
        return statements
                .map(statement -> new NoteDraft.Tick(statement, glance.speech().statement(statement)))
                .toList();
    }

    private @Nullable String closed() {
        return switch (service.progress()) {
            case Progress.Completed c ->
                text("closed.completed", glance.speech().moment(c.at()));
            case Progress.Withdrawn w ->
                text("closed.withdrawn", glance.speech().word(w.reason()));
            case Progress.Enabling _ -> null;
            case Progress.Preparing _ -> null;
            case Progress.Discussed _ -> null;
        };
    }

    private @Nullable ReviewLine review() {
        Review review = service.review();
        if (review == null) {
            return null;
        }
        String key = review.cause() == Review.Cause.CORRECTION ? "review.correction" : "review.fall";
        var reading = review.reading();
        String sentence = text(
                key, reading.activeUsers(), review.needed(), glance.speech().date(reading.asOf()), reading.source());
        Review.Opinion opinion = review.opinion();
        String proposed = opinion == null
                ? null
                : text(
                        "review.proposed",
                        glance.speech().person(opinion.by()),
                        glance.speech().word(opinion.verdict()));
        boolean answers = glance.manages() || glance.reader().is(Role.TEAM_MANAGER);
        return new ReviewLine(sentence, proposed, answers, glance.state().open().isPresent());
    }

    private @Nullable WithdrawalLine withdrawal() {
        Progress.Withdrawal withdrawal = service.withdrawal();
        if (withdrawal == null) {
            return null;
        }
        String sentence = text(
                "withdrawal.proposed-by",
                glance.speech().person(withdrawal.by()),
                glance.speech().word(withdrawal.reason()));
        boolean answers =
                glance.reader().is(Role.TEAM_MANAGER) && !glance.reader().is(withdrawal.by());
        return new WithdrawalLine(sentence, answers);
    }

    private boolean reopenable() {
        boolean closedOrDiscussed = service.progress().closed() || service.progress() instanceof Progress.Discussed;
        return closedOrDiscussed
                && service.engaged()
                && glance.state().open().isPresent()
                && (glance.manages() || glance.reader().is(Role.TEAM_MANAGER));
    }

    private String text(String key, Object... details) {
        return glance.speech().text("engagement." + key, details);
    }

    /** A step's words in the reader's language, as the edition's page says them. */
    record StepText(
            String step,
            String title,
            String meta,
            @Nullable Integer line,
            List<Item> guidance) {}
}
