package relevo.app.tenant;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.SignedIn;
import relevo.app.web.WhoToAsk;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/**
 * Tells who reads on assignment only that a tenant is there, who holds it and who can assign them. Nobody learns of a
 * tenant that their organisation may not read.
 */
@Component
class WhoHolds implements WhoToAsk {
    private static final Pattern TENANT = Pattern.compile(
            "(?:/api/v1)?/tenants/(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})(?:/.*)?");

    private final Transactions transactions;
    private final Tenants tenants;
    private final People people;
    private final Speeches speeches;

    WhoHolds(Transactions transactions, Tenants tenants, People people, Speeches speeches) {
        this.transactions = transactions;
        this.tenants = tenants;
        this.people = people;
        this.speeches = speeches;
    }

    @Override
    public Optional<Hint> hint(SignedIn person, String path, Locale language) {
        var named = TENANT.matcher(path);
        return person.reader().assignedOnly() && named.matches()
                ? hint(person, new TenantId(UUID.fromString(named.group(1))), language)
                : Optional.empty();
    }

    private Optional<Hint> hint(SignedIn person, TenantId tenant, Locale language) {
        var organisation = person.reader().assigned(false);
        boolean own =
                transactions.reading(person.reader(), () -> tenants.find(tenant).isPresent());
        return own
                ? Optional.empty() // they see the tenant: something else of it is not there
                : transactions.reading(
                        organisation,
                        () -> tenants.find(tenant)
                                .map(standing ->
                                        hint(standing.state(), person, speeches.of(language, standing.state()))));
    }

    private Hint hint(TenantState state, SignedIn person, Speech speech) {
        var name = state.profile().name();
        var holder = speech.holder(state.custody().holder());
        return new Hint(
                speech.text("tenant.unassigned", name, holder),
                URLEncoder.encode(speech.text("tenant.unassigned.subject", name, person.name()), StandardCharsets.UTF_8)
                        .replace("+", "%20"),
                keepers(state, person, speech));
    }

    /** The manager, the assignment team of the region, and the team managers of one's own organisation. */
    private List<Keeper> keepers(TenantState state, SignedIn asking, Speech speech) {
        var keepers = new ArrayList<Keeper>();
        state.custody()
                .manager()
                .flatMap(manager -> people.find(manager.value()))
                .ifPresent(manager -> keepers.add(keeper(manager, Role.ENGAGEMENT_MANAGER, speech)));
        var region = state.profile().region().name();
        people.with(Role.ASSIGNMENT_TEAM).stream()
                .filter(one -> one.region().filter(region::equals).isPresent())
                .forEach(one -> keepers.add(keeper(one, Role.ASSIGNMENT_TEAM, speech)));
        people.with(Role.TEAM_MANAGER).stream()
                .filter(one -> one.organisation().id().equals(asking.organisation()))
                .forEach(one -> keepers.add(keeper(one, Role.TEAM_MANAGER, speech)));
        return keepers;
    }

    private static Keeper keeper(Person person, Role role, Speech speech) {
        return new Keeper(person.name(), person.mail(), speech.roles(List.of(role)));
    }
}
