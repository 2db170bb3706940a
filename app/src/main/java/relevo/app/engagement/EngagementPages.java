package relevo.app.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Transactions;
import relevo.app.engagement.EngagementPage.Blocked;
import relevo.app.engagement.ParkingWork.MoveMail;
import relevo.app.engagement.ServiceWork.MailSheet;
import relevo.app.journal.Contents;
import relevo.app.journal.History;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.journal.Told;
import relevo.app.message.Draft;
import relevo.app.message.Drafts;
import relevo.app.message.MailRoute;
import relevo.app.message.MoveDraft;
import relevo.app.playbook.PublishedEditions;
import relevo.app.redaction.RedactedTexts;
import relevo.app.request.RequestsUnderWay;
import relevo.app.sentence.RefusalSentence;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.usage.Readings;
import relevo.app.usage.UsageReading;
import relevo.app.web.Form;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.edition.Edition;
import relevo.playbook.rules.MessageKind;

/** Puts together the page of a tenant's engagement, in one reading transaction. */
@Component
class EngagementPages {
    private static final int HISTORY = 60;

    private final Transactions transactions;
    private final Tenants tenants;
    private final History history;
    private final Contents contents;
    private final PublishedEditions editions;
    private final Speeches speeches;
    private final Readings readings;
    private final Drafts drafts;
    private final MailRoute route;
    private final RequestsUnderWay requests;
    private final RedactedTexts redacted;
    private final MessageSource texts;
    private final Clock clock;

    EngagementPages(
            Transactions transactions,
            Tenants tenants,
            History history,
            Contents contents,
            PublishedEditions editions,
            Speeches speeches,
            Readings readings,
            Drafts drafts,
            MailRoute route,
            RequestsUnderWay requests,
            RedactedTexts redacted,
            MessageSource texts,
            Clock clock) {
        this.transactions = transactions;
        this.tenants = tenants;
        this.history = history;
        this.contents = contents;
        this.editions = editions;
        this.speeches = speeches;
        this.readings = readings;
        this.drafts = drafts;
        this.route = route;
        this.requests = requests;
        this.redacted = redacted;
        this.texts = texts;
        this.clock = clock;
    }

    EngagementPage page(Ask ask, UUID tenant, @Nullable String service) {
        return page(ask, tenant, service, glance -> null, Form.EMPTY);
    }

    EngagementPage refused(Ask ask, UUID tenant, @Nullable String service, Refusal why) {
        return page(
                ask,
                tenant,
                service,
                glance -> new Blocked(
                        new RefusalSentence(glance.speech()).of(why),
                        glance.lines().of(Answers.blocking(why))),
                ask.form());
    }

    EngagementPage unfit(Ask ask, UUID tenant, @Nullable String service, Unfit unfit) {
        String sentence = texts.getMessage(unfit.key(), unfit.details(), ask.language());
        return page(ask, tenant, service, glance -> new Blocked(sentence, List.of()), ask.form());
    }

    EngagementJson json(Ask ask, UUID tenant) {
        return transactions.reading(ask.person().reader(), () -> {
            Standing standing = standing(tenant);
            return EngagementJson.of(glance(ask, standing, edition(standing.state())));
        });
    }

    /** The tenant as it stands; whose access has ended sees it as it was then. */
    private Standing standing(UUID tenant) {
        return tenants.find(new TenantId(tenant))
                .or(() -> history.folded(new TenantId(tenant)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private EngagementPage page(Ask ask, UUID tenant, @Nullable String service, Stopped stopped, Form form) {
        return transactions.reading(ask.person().reader(), () -> {
            Standing standing = standing(tenant);
            Edition edition = edition(standing.state());
            Glance glance = glance(ask, standing, edition);
            return page(glance, edition, selected(standing.state(), service), stopped.by(glance), form);
        });
    }

    private EngagementPage page(
            Glance glance, Edition edition, @Nullable Service selected, @Nullable Blocked blocked, Form form) {
        var headers = new Headers(glance);
        var sentences = new EditionSentences(edition, glance.language());
        List<Told> told = history.back(glance.tenant(), Long.MAX_VALUE, HISTORY);
        var texts = contents.readAll(glance.tenant(), Asides.contents(glance, told));
        boolean engaged = !(glance.state().chapter() instanceof Chapter.None);
        return new EngagementPage(
                glance.tenant().value(),
                headers.header(engaged ? sentences.shown() : null),
                headers.services(selected, usage(glance)),
                selected == null ? null : work(glance, selected, sentences),
                new ParkingWorks(glance, clock.instant()).work(moveMail(glance)),
                selected == null || !engaged ? null : new Pictures(glance, selected).picture(),
                new Asides(glance, texts, redacted.of(glance.tenant(), glance.speech()))
                        .aside(selected, selected == null ? null : chart(glance, selected), told),
                blocked,
                form);
    }

    private Edition edition(TenantState state) {
        EditionId id = switch (state.chapter()) {
            case Chapter.None _ -> new EditionId(editions.shipped().id());
            case Chapter.Open open -> open.edition();
            case Chapter.Closed closed -> closed.edition();
        };
        return editions.find(id).orElseGet(editions::shipped);
    }

    private Glance glance(Ask ask, Standing standing, Edition edition) {
        Speech speech = speeches.of(ask.language(), standing.state());
        LocalDate today =
                clock.instant().atZone(standing.state().profile().zone()).toLocalDate();
        var asked = requests.of(ask.person().reader(), standing.id());
        return new Glance(
                standing,
                edition.rules(),
                ask.person().actor(),
                speech,
                new EditionSentences(edition, ask.language()),
                Facts.on(today).requests(asked.underWay(), asked.filed()));
    }

    /** The service asked for; else the first that is open, else the first. */
    private static @Nullable Service selected(TenantState state, @Nullable String wanted) {
        Optional<Service> named =
                Optional.ofNullable(wanted).map(ServiceId::new).flatMap(state::service);
        return named.or(() -> state.engaged().stream()
                        .filter(service -> !service.progress().closed())
                        .findFirst())
                .or(() -> state.engaged().stream().findFirst())
                .or(() -> state.services().values().stream().min(Comparator.comparing(Service::name)))
                .orElse(null);
    }

    private ServiceWork work(Glance glance, Service service, EditionSentences sentences) {
        Reading citable = readings.citable(glance.tenant(), glance.state(), service.id(), glance.today())
                .map(UsageReading::reading)
                .orElse(null);
        return new ServiceWorks(glance, service).work(mail(glance, service), citable, sentences.steps(glance.speech()));
    }

    private @Nullable MailSheet mail(Glance glance, Service service) {
        MessageKind kind = wanted(service);
        if (kind == null || !glance.manages()) {
            return null;
        }
        Draft draft = drafts.of(glance.standing(), service.id(), kind, null);
        var to = draft.to().stream()
                .map(one -> new ServiceWork.Recipient(
                        one.contact().value(),
                        one.address().called(),
                        one.address().mail()))
                .toList();
        return new MailSheet(
                kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                glance.speech().text("engagement.mail." + kind.name()),
                to,
                draft.subject(),
                draft.body(),
                draft.replyTo().written(),
                draft.language().getLanguage(),
                route.open() ? null : glance.speech().text("message.no-server"));
    }

    /** The mail that the process asks for now: not sent yet in this attempt, or refused by the server. */
    private static @Nullable MessageKind wanted(Service service) {
        return switch (service.progress()) {
            case Progress.Preparing preparing ->
                preparing.accountTeamReachable() && missing(service, MessageKind.ACCOUNT_TEAM)
                        ? MessageKind.ACCOUNT_TEAM
                        : null;
            case Progress.Discussed _ ->
                missing(service, MessageKind.CUSTOMER_FOLLOW_UP) ? MessageKind.CUSTOMER_FOLLOW_UP : null;
            case Progress.Enabling _ -> null;
            case Progress.Completed _ -> null;
            case Progress.Withdrawn _ -> null;
        };
    }

    private static boolean missing(Service service, MessageKind kind) {
        Mail mail = service.attempt().mails().get(kind);
        return mail == null || mail.count(Answer.REFUSED) > 0;
    }

    private @Nullable MoveMail moveMail(Glance glance) {
        if (!glance.manages() || glance.state().open().isEmpty()) {
            return null;
        }
        MoveDraft draft = drafts.move(glance.standing());
        String trouble = route.open() ? null : glance.speech().text("message.no-server");
        return new MoveMail(draft.to().map(to -> to.written()).orElse("—"), draft.subject(), draft.body(), trouble);
    }

    private Usage usage(Glance glance) {
        Map<ServiceId, Integer> latest = new HashMap<>();
        readings.latest(glance.tenant())
                .forEach((service, reading) ->
                        latest.put(service, reading.reading().activeUsers()));
        return new Usage(latest);
    }

    private UsageChart chart(Glance glance, Service service) {
        LocalDate since = glance.today().minusMonths(6);
        List<UsageReading> series = readings.series(glance.tenant(), service.id(), since);
        int needed =
                new MilestoneRule(glance.rules().values()).needed(glance.state().profile(), service);
        String source = series.isEmpty() ? "" : series.getLast().reading().source();
        return new UsageChart(
                series.stream()
                        .map(one -> new UsageChart.Point(
                                one.reading().asOf(), one.reading().activeUsers()))
                        .toList(),
                needed,
                source);
    }

    /** What to say of an act that was stopped. */
    private interface Stopped {
        @Nullable
        Blocked by(Glance glance);
    }
}
