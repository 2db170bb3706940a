package relevo.app.tenant;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.database.Ids;
import relevo.app.table.DateOrder;
import relevo.app.table.Row;
import relevo.engagement.id.ContactId;
import relevo.engagement.state.ContactKind;

/** A tenant's contacts as the rows of a file say them; what a row leaves empty stays as it is known. */
final class ContactRows {
    private final Words words;
    private final DateOrder dates;
    private final String language;
    private final Map<ContactId, ContactDraft> known;
    private final Map<ContactId, ContactDraft> contacts;
    private final Set<ContactId> said = new HashSet<>();

    /** {@code language} is that of contacts who are new and of whom no row says one. */
    ContactRows(Words words, DateOrder dates, String language, Map<ContactId, ContactDraft> known) {
        this.words = words;
        this.dates = dates;
        this.language = language;
        this.known = known;
        this.contacts = new LinkedHashMap<>(known);
    }

    /** Who is named together with the address is taken first: a name that nobody has there means somebody else. */
    void addAll(List<Row<TenantColumn>> rows) {
        rows.forEach(row -> exactly(row).ifPresent(said::add));
        rows.forEach(this::add);
    }

    private void add(Row<TenantColumn> row) {
        var id = meant(row).orElseGet(() -> new ContactId(Ids.next()));
        contacts.put(id, with(row, contacts.getOrDefault(id, unknown(row))));
        said.add(id);
    }

    /** Of whom the rows say something else than is known. */
    Map<ContactId, ContactDraft> changed() {
        var changed = new LinkedHashMap<>(contacts);
        changed.entrySet().removeAll(known.entrySet());
        return changed;
    }

    /** A contact is known by its address, one without by its name; those who share an address, by both. */
    private Optional<ContactId> meant(Row<TenantColumn> row) {
        var mail = row.text(TenantColumn.CONTACT_MAIL);
        return exactly(row).or(() -> first(id -> !mail.isEmpty() && isAt(id, mail) && !said.contains(id)));
    }

    private Optional<ContactId> exactly(Row<TenantColumn> row) {
        var name = row.text(TenantColumn.CONTACT_NAME);
        var mail = row.text(TenantColumn.CONTACT_MAIL);
        return first(id -> isAt(id, mail) && details(id).name().equalsIgnoreCase(name));
    }

    private boolean isAt(ContactId id, String mail) {
        return details(id).mail().strip().equalsIgnoreCase(mail);
    }

    private Optional<ContactId> first(Predicate<ContactId> meant) {
        return contacts.keySet().stream().filter(meant).findFirst();
    }

    private ContactDetails details(ContactId id) {
        return java.util.Objects.requireNonNull(contacts.get(id)).details();
    }

    private ContactDraft unknown(Row<TenantColumn> row) {
        var details = ContactDetails.of(row.text(TenantColumn.CONTACT_NAME), row.text(TenantColumn.CONTACT_MAIL));
        return new ContactDraft(ContactKind.CUSTOMER, details, language, Optional.empty());
    }

    private ContactDraft with(Row<TenantColumn> row, ContactDraft before) {
        return new ContactDraft(
                words.kind(row.text(TenantColumn.CONTACT_KIND)).orElse(before.kind()),
                with(row, before.details()),
                Words.language(row.text(TenantColumn.CONTACT_LANGUAGE)).orElse(before.language()),
                later(row.date(TenantColumn.CONTACT_CONFIRMED, dates), before.confirmed()));
    }

    private static ContactDetails with(Row<TenantColumn> row, ContactDetails before) {
        return new ContactDetails(
                row.text(TenantColumn.CONTACT_NAME),
                before.mail(),
                said(row.text(TenantColumn.CONTACT_PHONE), before.phone()),
                before.title(),
                before.role(),
                before.country(),
                before.zone(),
                before.source());
    }

    private static @Nullable String said(String cell, @Nullable String before) {
        return cell.isEmpty() ? before : cell;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
    }
}
