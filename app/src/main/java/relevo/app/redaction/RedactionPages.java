package relevo.app.redaction;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Transactions;
import relevo.app.journal.Contents;
import relevo.app.journal.History;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.redaction.RedactionPage.Choice;
import relevo.app.redaction.RedactionPage.Line;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.Form;
import relevo.app.web.Sign;
import relevo.app.web.SignedIn;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;

/** Puts together the pages of redactions, each in one reading transaction. */
@Component
class RedactionPages {
    private static final int MOST = 200;

    private final Tenants tenants;
    private final History history;
    private final Contents contents;
    private final Redactions redactions;
    private final Speeches speeches;
    private final Transactions transactions;
    private final Clock clock;

    RedactionPages(
            Tenants tenants,
            History history,
            Contents contents,
            Redactions redactions,
            Speeches speeches,
            Transactions transactions,
            Clock clock) {
        this.tenants = tenants;
        this.history = history;
        this.contents = contents;
        this.redactions = redactions;
        this.speeches = speeches;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Answers as if there were no such tenant where the person doesn't see it. */
    void require(SignedIn person, TenantId tenant) {
        transactions.reading(person.reader(), () -> find(tenant));
    }

    RedactionPage page(SignedIn person, TenantId tenant, Form form, @Nullable String blocked, Locale language) {
        return transactions.reading(person.reader(), () -> {
            var standing = find(tenant);
            var speech = speeches.of(language, standing.state());
            var profile = standing.state().profile();
            return new RedactionPage(
                    tenant.value(),
                    profile.name(),
                    redactions.of(tenant).stream()
                            .map(asked -> line(asked, profile, person, speech))
                            .toList(),
                    choices(tenant, person, speech),
                    Redacting.mayAsk(person),
                    form,
                    blocked);
        });
    }

    private Standing find(TenantId tenant) {
        return tenants.find(tenant).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Who reads no tenant's work tells things apart by kind, author and day, and sees no word of them. */
    private List<Choice> choices(TenantId tenant, SignedIn person, Speech speech) {
        var items = Items.of(history.all(tenant));
        return items.items(contents.readAll(tenant, items.contents()), speech).stream()
                .map(item -> choice(item, person, speech))
                .toList();
    }

    private static Choice choice(Item item, SignedIn person, Speech speech) {
        return new Choice(
                item.key(),
                speech.text("redaction.kind." + item.kind()),
                item.at(),
                item.by(),
                item.excerpt() == null,
                person.readsWork() ? item.excerpt() : null);
    }

    /** Those of every tenant that wait, the first due first. */
    RedactionPage.Waiting waiting(SignedIn person, Locale language) {
        return transactions.reading(person.reader(), () -> {
            var waiting = redactions.waiting(MOST);
            Map<TenantId, Standing> of =
                    tenants
                            .findAll(waiting.stream()
                                    .map(Redaction::tenant)
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(Standing::id, Function.identity()));
            var speech = speeches.of(language);
            return new RedactionPage.Waiting(waiting.stream()
                    .filter(asked -> of.containsKey(asked.tenant()))
                    .map(asked -> line(asked, profile(of, asked), person, speech))
                    .toList());
        });
    }

    private static Profile profile(Map<TenantId, Standing> of, Redaction asked) {
        return java.util.Objects.requireNonNull(of.get(asked.tenant())).state().profile();
    }

    private Line line(Redaction asked, Profile tenant, SignedIn person, Speech speech) {
        boolean waits = asked.state() == Redaction.State.ASKED;
        boolean late = asked.late(clock.instant(), tenant.zone());
        return new Line(
                asked.tenant().value(),
                tenant.name(),
                asked.id(),
                asked.contents().size(),
                asked.why(),
                speech.person(asked.askedBy()),
                asked.askedAt(),
                asked.due(),
                late ? Sign.STOP : sign(asked.state()),
                speech.text("redaction.state." + (late ? "LATE" : asked.state())),
                answer(asked, speech),
                waits && Redacting.mayAnswer(person) && !asked.askedBy().value().equals(person.person()));
    }

    private static Sign sign(Redaction.State state) {
        return switch (state) {
            case ASKED -> Sign.HERE;
            case DONE -> Sign.MET;
            case REFUSED -> Sign.NONE;
        };
    }

    private static @Nullable String answer(Redaction asked, Speech speech) {
        var answered = asked.answered();
        if (answered == null) {
            return null;
        }
        var reason = answered.reason();
        return reason == null
                ? speech.text("redaction.done-by", speech.person(answered.by()), speech.moment(answered.at()))
                : speech.text(
                        "redaction.refused-by", speech.person(answered.by()), speech.moment(answered.at()), reason);
    }
}
