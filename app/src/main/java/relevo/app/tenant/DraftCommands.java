package relevo.app.tenant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.journal.Contents;
import relevo.app.journal.Standing;
import relevo.app.journal.Writing;
import relevo.app.people.Person;
import relevo.app.table.DateOrder;
import relevo.app.table.Row;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.Assign;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;
import relevo.engagement.state.Service;

/** Turns what a file says about a tenant into commands; what it says already gives none. */
final class DraftCommands {
    private final Words words;
    private final Roster roster;
    private final Assigned assigned;
    private final Contents contents;

    DraftCommands(Words words, Roster roster, Assigned assigned, Contents contents) {
        this.words = words;
        this.roster = roster;
        this.assigned = assigned;
        this.contents = contents;
    }

    /** Of a tenant that is not there yet. */
    List<Command> register(TenantDraft draft, Profile profile, DateOrder dates, Writing writing) {
        var assignments = roster.manager(draft.cell(TenantColumn.MANAGER)).map(Person::id).stream()
                .map(person -> new Assignment(Role.ENGAGEMENT_MANAGER, new PersonId(person), null, true))
                .toList();
        var queue = roster.queue(draft.cell(TenantColumn.QUEUE)).orElse(null);
        var commands = new ArrayList<Command>();
        commands.add(new RegisterTenant(profile, queue, assignments));
        services(draft, null).forEach(commands::add);
        contacts(draft, null, profile, dates, writing).forEach(commands::add);
        assigned.of(draft, null).forEach(each -> commands.add(new Assign(each)));
        return commands;
    }

    /** Of one that is there. */
    List<Command> change(TenantDraft draft, Standing now, Profile profile, DateOrder dates, Writing writing) {
        var commands = new ArrayList<Command>();
        commands.add(new ChangeProfile(profile));
        services(draft, now).forEach(commands::add);
        contacts(draft, now, profile, dates, writing).forEach(commands::add);
        assigned.of(draft, now).forEach(each -> commands.add(new Assign(each)));
        return commands;
    }

    /** What the file does not say stays as it is; {@code known} is null for a new tenant. */
    Profile profile(TenantDraft draft, @Nullable Profile known, CustomerId customer, String customerName) {
        return new Profile(
                said(draft, TenantColumn.NAME, known == null ? "" : known.name()),
                known == null ? draft.domain() : known.domain(),
                customer,
                customerName,
                seats(draft, known),
                known == null ? 0 : known.customerSeats(),
                words.region(draft.cell(TenantColumn.REGION))
                        .orElseGet(() -> known == null ? Region.EMEA : known.region()),
                Words.country(draft.cell(TenantColumn.COUNTRY)).orElseGet(() -> known == null ? "" : known.country()),
                city(draft, known),
                Words.zone(draft.cell(TenantColumn.ZONE))
                        .orElseGet(() -> known == null ? java.time.ZoneOffset.UTC : known.zone()),
                Words.language(draft.cell(TenantColumn.LANGUAGE))
                        .orElseGet(() -> known == null ? "en" : known.language()));
    }

    private static int seats(TenantDraft draft, @Nullable Profile known) {
        var said = draft.cell(TenantColumn.SEATS);
        return said.isEmpty() ? (known == null ? 0 : known.seats()) : Integer.parseInt(said);
    }

    private static @Nullable String city(TenantDraft draft, @Nullable Profile known) {
        var said = draft.cell(TenantColumn.CITY);
        return said.isEmpty() ? (known == null ? null : known.city()) : said;
    }

    private static String said(TenantDraft draft, TenantColumn column, String otherwise) {
        var said = draft.cell(column);
        return said.isEmpty() ? otherwise : said;
    }

    private Stream<DescribeService> services(TenantDraft draft, @Nullable Standing now) {
        return draft.rows().stream()
                .filter(row -> !row.text(TenantColumn.SERVICE).isEmpty())
                .map(row -> service(row, now));
    }

    private DescribeService service(Row<TenantColumn> row, @Nullable Standing now) {
        var name = row.text(TenantColumn.SERVICE);
        var known = now == null ? Optional.<Service>empty() : now.state().serviceNamed(name);
        var id = ServiceId.named(name);
        var migrates = words.yesOrNo(row.text(TenantColumn.DATA_MIGRATION));
        return new DescribeService(
                known.map(Service::id).orElse(id),
                known.filter(service -> service.id().equals(id))
                        .map(Service::name)
                        .orElse(name),
                row.wholeNumber(TenantColumn.SERVICE_SEATS)
                        .orElseGet(() -> known.map(Service::seats).orElse(0)),
                migrates.orElseGet(() -> known.map(Service::migratesData).orElse(false)));
    }

    private Stream<DescribeContact> contacts(
            TenantDraft draft, @Nullable Standing now, Profile profile, DateOrder dates, Writing writing) {
        var rows = draft.rows().stream()
                .filter(row -> !row.text(TenantColumn.CONTACT_NAME).isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var contacts = new ContactRows(words, dates, profile.language(), now == null ? Map.of() : known(now));
        contacts.addAll(rows);
        return contacts.changed().entrySet().stream()
                .map(each -> new DescribeContact(
                        each.getValue().contact(each.getKey(), contact(now, each.getKey()), writing)));
    }

    private static @Nullable Contact contact(@Nullable Standing now, ContactId id) {
        return now == null ? null : now.state().contacts().get(id);
    }

    /** Those whose details are still to be read. */
    private Map<ContactId, ContactDraft> known(Standing now) {
        var contacts = now.state().contacts().values();
        var texts = contents.readAll(
                now.id(),
                contacts.stream().map(contact -> contact.details().id()).toList());
        var known = new LinkedHashMap<ContactId, ContactDraft>();
        for (var contact : contacts) {
            Optional.ofNullable(texts.get(contact.details().id()))
                    .map(ContactDetails::read)
                    .ifPresent(details -> known.put(contact.id(), ContactDraft.of(contact, details)));
        }
        return known;
    }
}
