package relevo.app.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** What administrators do with people and organisations; each change leaves its row in the audit. */
@Component
class Administration {
    private final People people;
    private final Organisations organisations;
    private final SignInLinks links;
    private final Audit audit;
    private final Transactions transactions;

    Administration(
            People people, Organisations organisations, SignInLinks links, Audit audit, Transactions transactions) {
        this.people = people;
        this.organisations = organisations;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What an administrator may change of somebody. */
    record Change(Set<Role> roles, Optional<String> region, boolean active) {}

    /** Why a change is refused, by its text. */
    enum Refusal {
        LAST_ADMINISTRATOR,
        MAIL_TAKEN,
        NAME_TAKEN,
        TOO_LONG
    }

    /** What a name or a mail address may have: more than anybody's, and little enough to be looked up by. */
    static final int LONGEST = 250;

    /** An administrator of a partner adds people to their own organisation only. */
    Optional<Refusal> add(SignedIn who, UUID organisation, String name, String mail, Locale language, Change change) {
        if (tooLong(name) || tooLong(mail)) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return transactions.as(who.reader(), () -> {
            var at = organisations
                    .find(who.operator() ? organisation : who.organisation())
                    .orElseThrow(NotFound::new);
            var person = new Person(
                    Ids.next(), at, name.strip(), mail.strip(), language, true, false, change.roles(), change.region());
            if (!people.add(person)) {
                return Optional.of(Refusal.MAIL_TAKEN);
            }
            record(who, "PersonAdded", person, Map.of("organisation", at.name(), "roles", names(change.roles())));
            return Optional.empty();
        });
    }

    /** Nobody takes the last administrator of an organisation away. */
    Optional<Refusal> change(SignedIn who, UUID id, Change change) {
        return transactions.as(who.reader(), () -> {
            var person = editable(who, id);
            var stays = change.active() && change.roles().contains(Role.ADMINISTRATOR);
            if (!stays) {
                organisations.administratorsHeld(person.organisation());
            }
            if (!stays && isLastAdministrator(person)) {
                return Optional.of(Refusal.LAST_ADMINISTRATOR);
            }
            people.setRoles(id, change.roles(), change.region());
            people.setActive(id, change.active());
            var detail =
                    Map.of("before", names(person.roles()), "after", names(change.roles()), "active", change.active());
            record(who, "PersonChanged", person, detail);
            return Optional.empty();
        });
    }

    /** The path of a link that sets the password anew, for the administrator to hand over. */
    String issueLink(SignedIn who, UUID id) {
        return transactions.as(who.reader(), () -> {
            var person = editable(who, id);
            record(who, "PasswordLinkIssued", person, Map.of());
            return "/sign-in/links/" + links.issue(Optional.of(person.id()));
        });
    }

    /** Partners are added by the operator's administrators. */
    Optional<Refusal> addPartner(SignedIn who, String name) {
        if (tooLong(name)) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return transactions.as(who.reader(), () -> {
            var partner = new Organisation(Ids.next(), name.strip(), Organisation.Kind.PARTNER);
            if (!organisations.add(partner)) {
                return Optional.of(Refusal.NAME_TAKEN);
            }
            audit.record(who.reader(), "OrganisationAdded", "organisation/" + partner.id(), Map.of("name", name));
            return Optional.empty();
        });
    }

    private static boolean tooLong(String said) {
        return said.strip().length() > LONGEST;
    }

    private Person editable(SignedIn who, UUID id) {
        return people.find(id).filter(person -> mayEdit(who, person)).orElseThrow(NotFound::new);
    }

    static boolean mayEdit(SignedIn who, Person person) {
        return who.operator() || person.organisation().id().equals(who.organisation());
    }

    private boolean isLastAdministrator(Person person) {
        var others = people.with(Role.ADMINISTRATOR).stream()
                .filter(other -> other.organisation().equals(person.organisation()))
                .filter(other -> !other.id().equals(person.id()));
        return person.active()
                && person.is(Role.ADMINISTRATOR)
                && others.findAny().isEmpty();
    }

    private void record(SignedIn who, String act, Person person, Map<String, ?> detail) {
        audit.record(who.reader(), act, "person/" + person.id(), detail);
    }

    private static String names(Set<Role> roles) {
        return String.join(", ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
