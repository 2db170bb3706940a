package relevo.app.tenant;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.engagement.Ask;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Opens the pages of a tenant's data: reads how it stands, for those who may see it. */
@Component
class TenantFrames {
    private final Tenants tenants;
    private final Speeches speeches;
    private final Transactions transactions;

    TenantFrames(Tenants tenants, Speeches speeches, Transactions transactions) {
        this.tenants = tenants;
        this.speeches = speeches;
        this.transactions = transactions;
    }

    /** Whose data pages are, apart from the tenant's manager; the core decides, pages only offer. */
    enum Kept {
        BY_KEEPERS,
        BY_MANAGER_AND_KEEPERS,
        BY_ASSIGNERS;

        private boolean byManager() {
            return this != BY_KEEPERS;
        }

        private Set<Role> roles() {
            return switch (this) {
                case BY_KEEPERS -> EnumSet.of(Role.ADMINISTRATOR, Role.REQUEST_MANAGER);
                case BY_MANAGER_AND_KEEPERS -> EnumSet.of(Role.ADMINISTRATOR, Role.REQUEST_MANAGER);
                case BY_ASSIGNERS ->
                    EnumSet.of(Role.REQUEST_MANAGER, Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER, Role.ADMINISTRATOR);
            };
        }

        boolean by(SignedIn person, TenantState state) {
            return roles().stream().anyMatch(person::is)
                    || (byManager() && state.custody().managedBy(new PersonId(person.person())));
        }

        Set<Role> all() {
            var all = EnumSet.copyOf(roles());
            if (byManager()) {
                all.add(Role.ENGAGEMENT_MANAGER);
            }
            return all;
        }
    }

    /** What a page is made from, within the transaction that reads it. */
    record Seen(Standing standing, Speech speech, TenantFrame frame) {
        TenantState state() {
            return standing.state();
        }
    }

    <P> P page(Ask ask, UUID tenant, Kept kept, @Nullable String blocked, BiFunction<Ask, Seen, P> page) {
        return transactions.reading(ask.person().reader(), () -> {
            var standing = tenants.find(new TenantId(tenant))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            var speech = speeches.of(ask.language(), standing.state());
            return page.apply(ask, new Seen(standing, speech, frame(ask, standing, speech, kept, blocked)));
        });
    }

    private static TenantFrame frame(Ask ask, Standing standing, Speech speech, Kept kept, @Nullable String blocked) {
        var profile = standing.state().profile();
        return new TenantFrame(
                standing.id().value(),
                profile.name(),
                profile.domain(),
                standing.version(),
                Ids.next(),
                kept.by(ask.person(), standing.state()),
                speech.roles(kept.all()),
                blocked,
                ask.form().value("done").equals("true"));
    }
}
