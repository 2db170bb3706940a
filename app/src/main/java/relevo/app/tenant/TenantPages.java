package relevo.app.tenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.contact.ContactDetails;
import relevo.app.engagement.Ask;
import relevo.app.journal.Contents;
import relevo.app.journal.RulesInForce;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.tenant.TenantFrames.Kept;
import relevo.app.tenant.TenantFrames.Seen;
import relevo.app.web.Form;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.Custody;
import relevo.engagement.state.Service;

/** Puts together the pages of a tenant's data; a form that is null is filled from how the tenant stands. */
@Component
class TenantPages {
    private final TenantFrames frames;
    private final Customers customers;
    private final Contents contents;
    private final People people;
    private final RulesInForce rules;
    private final Clock clock;

    TenantPages(
            TenantFrames frames,
            Customers customers,
            Contents contents,
            People people,
            RulesInForce rules,
            Clock clock) {
        this.frames = frames;
        this.customers = customers;
        this.contents = contents;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    ProfilePage profile(Ask ask, UUID tenant, @Nullable Form typed, @Nullable String blocked) {
        return frames.page(ask, tenant, Kept.BY_KEEPERS, blocked, (_, seen) -> {
            var profile = seen.state().profile();
            int siblings = customers.seats(profile.customer()).size() - 1;
            var form = typed == null ? Filled.of(profile) : typed;
            return new ProfilePage(
                    seen.frame(), seen.frame().command().toString(), blocked, form, Math.max(siblings, 0));
        });
    }

    ServicesPage services(
            Ask ask, UUID tenant, @Nullable String edited, @Nullable Form typed, @Nullable String blocked) {
        return frames.page(ask, tenant, Kept.BY_KEEPERS, blocked, (_, seen) -> {
            var rows = seen.state().services().values().stream()
                    .sorted(Comparator.comparing(Service::name))
                    .map(TenantPages::row)
                    .toList();
            var row = rows.stream()
                    .filter(each -> each.id().equals(edited))
                    .findFirst()
                    .orElse(null);
            return new ServicesPage(seen.frame(), rows, row, typed == null ? Filled.of(row) : typed);
        });
    }

    private static ServicesPage.Row row(Service service) {
        return new ServicesPage.Row(
                service.id().value(),
                service.name(),
                service.seats(),
                service.migratesData(),
                service.status(),
                service.engaged());
    }

    ContactsPage contacts(Ask ask, UUID tenant, @Nullable UUID edited, @Nullable Form typed, @Nullable String blocked) {
        return frames.page(ask, tenant, Kept.BY_MANAGER_AND_KEEPERS, blocked, (_, seen) -> {
            var texts = contents.readAll(seen.standing().id(), cited(seen));
            var rows = seen.state().contacts().values().stream()
                    .map(contact -> row(contact, texts, seen))
                    .sorted(Comparator.comparing(ContactsPage.Row::kind).thenComparing(ContactsPage.Row::name))
                    .toList();
            var row = rows.stream()
                    .filter(each -> each.id().equals(edited))
                    .findFirst()
                    .orElse(null);
            var contact = row == null ? null : seen.state().contacts().get(new ContactId(row.id()));
            var form = typed == null ? Filled.of(contact, details(contact, texts), today(seen)) : typed;
            var team = seen.state().accountTeam();
            return new ContactsPage(seen.frame(), rows, row, form, team.unknown(), team.notManaged(), window(seen));
        });
    }

    private static List<ContentId> cited(Seen seen) {
        return seen.state().contacts().values().stream()
                .flatMap(contact -> Stream.of(contact.details(), contact.doNotContact()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(Text::id)
                .toList();
    }

    private ContactsPage.Row row(Contact contact, Map<ContentId, String> texts, Seen seen) {
        var details = details(contact, texts);
        var barred = contact.doNotContact();
        var confirmed = contact.confirmed();
        return new ContactsPage.Row(
                contact.id().value(),
                contact.kind(),
                details == null ? "" : details.name(),
                details == null ? "" : details.mail(),
                details == null ? "" : detail(details),
                contact.language(),
                confirmed,
                confirmed != null && !confirmed.isBefore(today(seen).minusDays(window(seen))),
                barred == null ? null : texts.getOrDefault(barred.id(), ""));
    }

    private static @Nullable ContactDetails details(@Nullable Contact contact, Map<ContentId, String> texts) {
        var text = contact == null ? null : texts.get(contact.details().id());
        return text == null ? null : ContactDetails.read(text);
    }

    private static String detail(ContactDetails details) {
        return Stream.of(details.title(), details.role(), details.phone())
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** All of it, for programs. */
    TenantData data(Ask ask, UUID tenant) {
        return frames.page(
                ask,
                tenant,
                Kept.BY_KEEPERS,
                null,
                (_, seen) -> TenantData.of(
                        seen.standing(), contents.readAll(seen.standing().id(), cited(seen))));
    }

    AssignmentsPage assignments(Ask ask, UUID tenant, @Nullable Form typed, @Nullable String blocked) {
        return frames.page(ask, tenant, Kept.BY_ASSIGNERS, blocked, (_, seen) -> {
            var custody = seen.state().custody();
            return new AssignmentsPage(
                    seen.frame(),
                    custody.manager().map(seen.speech()::person).orElse(null),
                    seen.speech().holder(custody.holder()),
                    custody.assignments().stream()
                            .filter(assignment -> !assignment.managesTenant())
                            .map(assignment -> row(assignment, seen))
                            .toList(),
                    typed == null ? Form.EMPTY : typed,
                    assignable(seen),
                    services(seen),
                    replacing(ask.person(), custody));
        });
    }

    /** Managers of the absent one's organisation or of one's own; the core decides, the page only offers. */
    private Map<String, String> replacing(SignedIn asking, Custody custody) {
        var options = new LinkedHashMap<String, String>();
        var absent = custody.manager().flatMap(manager -> people.find(manager.value()));
        if (!asking.is(Role.TEAM_MANAGER) || custody.heldByQueue() || custody.move() != null || absent.isEmpty()) {
            return options;
        }
        var houses = List.of(asking.organisation(), absent.get().organisation().id());
        people.with(Role.ENGAGEMENT_MANAGER).stream()
                .filter(person -> houses.contains(person.organisation().id()))
                .filter(person ->
                        !person.id().equals(absent.get().id()) && !person.id().equals(asking.person()))
                .forEach(person -> options.put(person.id().toString(), person.name()));
        return options;
    }

    private static AssignmentsPage.Row row(Assignment assignment, Seen seen) {
        var service = assignment.service();
        return new AssignmentsPage.Row(
                assignment.role(),
                assignment.person().value(),
                seen.speech().person(assignment.person()),
                service == null ? null : service.value(),
                service == null
                        ? seen.speech().text("tenant.assignment.whole")
                        : seen.speech().service(service),
                assignment.primary());
    }

    private Map<String, String> assignable(Seen seen) {
        var options = new LinkedHashMap<String, String>();
        people.all().stream()
                .filter(Person::active)
                .filter(person -> AssignmentActs.ROLES.stream().anyMatch(person::is))
                .forEach(person -> options.put(
                        person.id().toString(),
                        person.name() + " · " + person.organisation().name() + " · "
                                + seen.speech().roles(person.roles())));
        return options;
    }

    private static Map<String, String> services(Seen seen) {
        var options = new LinkedHashMap<String, String>();
        seen.state().services().values().stream()
                .sorted(Comparator.comparing(Service::name))
                .forEach(service -> options.put(service.id().value(), service.name()));
        return options;
    }

    private int window(Seen seen) {
        return rules.of(seen.state()).values().contactWindowDays();
    }

    private LocalDate today(Seen seen) {
        return clock.instant().atZone(seen.state().profile().zone()).toLocalDate();
    }
}
