package relevo.app.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.engagement.EngagementPage.Blocked;
import relevo.app.journal.Contents;
import relevo.app.journal.History;
import relevo.app.journal.Standing;
import relevo.app.journal.Told;
import relevo.app.playbook.PublishedEditions;
import relevo.app.redaction.RedactedTexts;
import relevo.app.request.RequestsUnderWay;
import relevo.app.sentence.RefusalSentence;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.Form;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.Facts;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.edition.Edition;

/** Puts together the page of a tenant's engagement, in one reading transaction. */
@Component
class EngagementPages {
    private static final int HISTORY = 60;

    private final Transactions transactions;
    private final Standings standings;
    private final History history;
    private final Contents contents;
    private final PublishedEditions editions;
    private final Speeches speeches;
    private final UsageSheets usage;
    private final MailSheets mails;
    private final RequestsUnderWay requests;
    private final RedactedTexts redacted;
    private final MessageSource texts;
    private final Clock clock;

    EngagementPages(
            Transactions transactions,
            Standings standings,
            History history,
            Contents contents,
            PublishedEditions editions,
            Speeches speeches,
            UsageSheets usage,
            MailSheets mails,
            RequestsUnderWay requests,
            RedactedTexts redacted,
            MessageSource texts,
            Clock clock) {
        this.transactions = transactions;
        this.standings = standings;
        this.history = history;
        this.contents = contents;
        this.editions = editions;
        this.speeches = speeches;
        this.usage = usage;
        this.mails = mails;
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
                        glance.lines().of(Answers.blocking(why)),
                        Answers.field(why, ask.form()).orElse(null)),
                ask.form());
    }

    EngagementPage unfit(Ask ask, UUID tenant, @Nullable String service, Unfit unfit) {
        String sentence = texts.getMessage(unfit.key(), unfit.details(), ask.language());
        return page(ask, tenant, service, glance -> new Blocked(sentence, List.of(), unfit.field()), ask.form());
    }

    EngagementJson json(Ask ask, UUID tenant) {
        return transactions.reading(ask.person().reader(), () -> {
            Standing standing = standings.of(tenant);
            return EngagementJson.of(glance(ask, standing, edition(standing.state())));
        });
    }

    /** A refused act shows the page too, so that it is closed here to who reads no work. */
    private EngagementPage page(Ask ask, UUID tenant, @Nullable String service, Stopped stopped, Form form) {
        if (!ask.person().readsWork()) {
            throw new AccessDeniedException("reads no tenants' work");
        }
        return transactions.reading(ask.person().reader(), () -> {
            Optional<Standing> present = standings.present(tenant);
            Standing standing = present.orElseGet(() -> standings.past(tenant));
            Edition edition = edition(standing.state());
            Glance glance = glance(ask, standing, edition);
            Blocked blocked = stopped.by(glance);
            Form marked = blocked == null ? form : blocked.mark(form);
            return page(glance, edition, selected(standing.state(), service), present.isPresent(), blocked, marked);
        });
    }

    private EngagementPage page(
            Glance glance,
            Edition edition,
            @Nullable Service selected,
            boolean present,
            @Nullable Blocked blocked,
            Form form) {
        var headers = new Headers(glance);
        var sentences = new EditionSentences(edition, glance.language());
        List<Told> told = history.back(glance.tenant(), Long.MAX_VALUE, HISTORY);
        var texts = contents.readAll(glance.tenant(), Asides.contents(glance, told));
        var erased = redacted.of(glance.tenant(), glance.speech());
        var words = new GivenWords(glance.speech(), texts, erased);
        boolean engaged = !(glance.state().chapter() instanceof Chapter.None);
        return new EngagementPage(
                glance.tenant().value(),
                headers.header(engaged ? sentences.shown() : null),
                headers.services(selected, usage.latest(glance)),
                selected == null ? null : work(glance, selected, sentences),
                new ParkingWorks(glance, clock.instant()).work(mails.move(glance), words.declined(told)),
                selected == null || !engaged ? null : new Pictures(glance, selected).picture(),
                new Asides(glance, texts, erased)
                        .aside(selected, selected == null ? null : usage.chart(glance, selected), told),
                present,
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
        return new ServiceWorks(glance, service, clock.instant())
                .work(mails.of(glance, service), usage.citable(glance, service), sentences.steps(glance.speech()));
    }

    /** What to say of an act that was stopped. */
    private interface Stopped {
        @Nullable
        Blocked by(Glance glance);
    }
}
