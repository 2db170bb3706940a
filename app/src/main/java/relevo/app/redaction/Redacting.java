package relevo.app.redaction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Contents;
import relevo.app.journal.History;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.sentence.Speeches;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.RedactTexts;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

/** What is done about personal data in a tenant's record: asked for by those who work with it, done by another. */
@Component
class Redacting {
    /** Within how many days a request is answered. */
    private static final int DAYS_TO_ANSWER = 30;

    private static final Set<Role> ASKERS = Set.of(
            Role.ENGAGEMENT_MANAGER,
            Role.ENGINEER,
            Role.SPECIALIST,
            Role.MIGRATION_MANAGER,
            Role.REQUEST_MANAGER,
            Role.ASSIGNMENT_TEAM,
            Role.TEAM_MANAGER,
            Role.ADMINISTRATOR);

    private final Tenants tenants;
    private final History history;
    private final Contents contents;
    private final Redactions redactions;
    private final Speeches speeches;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    Redacting(
            Tenants tenants,
            History history,
            Contents contents,
            Redactions redactions,
            Speeches speeches,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.tenants = tenants;
        this.history = history;
        this.contents = contents;
        this.redactions = redactions;
        this.speeches = speeches;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    static boolean mayAsk(SignedIn person) {
        return ASKERS.stream().anyMatch(person::is);
    }

    /** Whether the roles are right; that nobody answers what they asked for themselves is judged by the core. */
    static boolean mayAnswer(SignedIn person) {
        return person.is(Role.TEAM_MANAGER) || person.is(Role.ADMINISTRATOR);
    }

    /**
     * The same id again is answered as the first time. Empty where the person sees no such tenant, or where nothing that was
     * chosen is left to be erased.
     */
    Optional<Redaction> ask(SignedIn who, TenantId tenant, UUID id, Set<String> chosen, String why) {
        if (!mayAsk(who)) {
            throw new AccessDeniedException("redactions are asked for by those who work with tenants");
        }
        return transactions.as(
                who.reader(),
                () -> redactions
                        .find(tenant, id)
                        .or(() -> tenants.find(tenant).flatMap(standing -> ask(who, standing, id, chosen, why))));
    }

    private Optional<Redaction> ask(SignedIn who, Standing standing, UUID id, Set<String> chosen, String why) {
        Set<ContentId> meant = meant(standing, chosen);
        return meant.isEmpty() ? Optional.empty() : added(who, standing, id, meant, why);
    }

    /** The texts of the chosen things that are still there. */
    private Set<ContentId> meant(Standing standing, Set<String> chosen) {
        var items = Items.of(history.all(standing.id()));
        var texts = contents.readAll(standing.id(), items.contents());
        Set<ContentId> meant = new HashSet<>();
        items.items(texts, speeches.of(java.util.Locale.ENGLISH)).stream()
                .filter(item -> chosen.contains(item.key()))
                .forEach(item -> meant.addAll(item.contents()));
        meant.retainAll(texts.keySet());
        return meant;
    }

    private Optional<Redaction> added(SignedIn who, Standing standing, UUID id, Set<ContentId> meant, String why) {
        Instant now = clock.instant();
        LocalDate due =
                now.atZone(standing.state().profile().zone()).toLocalDate().plusDays(DAYS_TO_ANSWER);
        var asked = new Redaction(
                standing.id(), id, meant, why, new PersonId(who.person()), now, due, Redaction.State.ASKED, null);
        if (!redactions.add(asked)) {
            return redactions.find(standing.id(), id);
        }
        audit.record(
                who.reader(),
                "RedactionAsked",
                "redaction/" + id,
                java.util.Map.of("tenant", standing.id().value()));
        return Optional.of(asked);
    }

    /** Erases what was asked for; empty where nothing of that id waits. */
    Optional<Outcome> complete(SignedIn who, TenantId tenant, UUID id) {
        return transactions.as(
                who.reader(),
                () -> redactions
                        .waiting(tenant, id)
                        .flatMap(asked -> tenants.find(tenant).map(standing -> completed(who, asked, standing))));
    }

    /** It is done once because it is held meanwhile; its id was chosen by who asked, and may be another command's. */
    private Outcome completed(SignedIn who, Redaction asked, Standing standing) {
        LocalDate day = asked.asked(standing.state().profile().zone());
        var outcome = tenants.handle(
                who.acting(),
                asked.tenant(),
                Ids.next(),
                null,
                writing -> List.of(new RedactTexts(asked.contents(), asked.askedBy(), day, writing.keep(asked.why()))));
        if (outcome instanceof Outcome.Done) {
            answer(who, asked, Redaction.State.DONE, null);
        }
        return outcome;
    }

    /** Leaves the texts as they are, with a reason; false where nothing of that id waits. */
    boolean refuse(SignedIn who, TenantId tenant, UUID id, String reason) {
        if (!mayAnswer(who)) {
            throw new AccessDeniedException("redactions are answered by team managers and administrators");
        }
        return transactions.as(who.reader(), () -> {
            var asked = redactions.waiting(tenant, id);
            asked.ifPresent(one -> {
                if (one.askedBy().value().equals(who.person())) {
                    throw new AccessDeniedException("nobody answers what they asked for themselves");
                }
                answer(who, one, Redaction.State.REFUSED, reason);
            });
            return asked.isPresent();
        });
    }

    private void answer(SignedIn who, Redaction asked, Redaction.State state, @Nullable String reason) {
        redactions.answer(asked, state, who.person(), clock.instant(), reason);
        audit.record(
                who.reader(),
                "RedactionAnswered",
                "redaction/" + asked.id(),
                java.util.Map.of("tenant", asked.tenant().value(), "state", state));
    }
}
