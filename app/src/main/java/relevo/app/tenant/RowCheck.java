package relevo.app.tenant;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import relevo.app.contact.Address;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.table.DateOrder;
import relevo.app.table.Row;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;

/** Says what is wrong with the cells of one row; within the transaction of the import. */
@Component
class RowCheck {
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final Words words;
    private final People people;

    RowCheck(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    boolean isGood(Row<TenantColumn> row, DateOrder dates) {
        var domain = row.required(TenantColumn.DOMAIN);
        if (!domain.isEmpty() && id(domain).isEmpty() && !domain.matches("[^\\s@/]+[.][^\\s@/.]+")) {
            row.wrong(TenantColumn.DOMAIN, "tenantfile.flaw.domain", domain);
        }
        row.wholeNumber(TenantColumn.SEATS);
        row.wholeNumber(TenantColumn.SERVICE_SEATS);
        row.date(TenantColumn.CONTACT_CONFIRMED, dates);
        known(row, TenantColumn.REGION, "tenantfile.flaw.region", words::region);
        known(row, TenantColumn.COUNTRY, "tenantfile.flaw.country", Words::country);
        known(row, TenantColumn.ZONE, "tenantfile.flaw.zone", Words::zone);
        known(row, TenantColumn.LANGUAGE, "tenantfile.flaw.language", Words::language);
        known(row, TenantColumn.CONTACT_LANGUAGE, "tenantfile.flaw.language", Words::language);
        known(row, TenantColumn.DATA_MIGRATION, "tenantfile.flaw.yes-or-no", words::yesOrNo);
        known(row, TenantColumn.CONTACT_KIND, "tenantfile.flaw.kind", words::kind);
        known(row, TenantColumn.QUEUE, "tenantfile.flaw.queue", words::queue);
        known(row, TenantColumn.MANAGER, "tenantfile.flaw.manager", this::manager);
        known(row, TenantColumn.PRIMARY, "tenantfile.flaw.yes-or-no", words::yesOrNo);
        TenantColumn.ASSIGNED.forEach(
                (column, role) -> known(row, column, "tenantfile.flaw.assigned." + column, mail -> inRole(mail, role)));
        contact(row);
        return row.isGood();
    }

    Optional<Person> manager(String mail) {
        return inRole(mail, Role.ENGAGEMENT_MANAGER);
    }

    /** Somebody active who has the role, by mail address. */
    Optional<Person> inRole(String mail, Role role) {
        return people.byMail(mail).filter(person -> person.active() && person.is(role));
    }

    /** Of a tenant that is named by its id rather than by its domain. */
    static Optional<TenantId> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(new TenantId(UUID.fromString(text))) : Optional.empty();
    }

    private static void contact(Row<TenantColumn> row) {
        var mail = row.text(TenantColumn.CONTACT_MAIL);
        if (!mail.isEmpty() && !Address.isMail(mail)) {
            row.wrong(TenantColumn.CONTACT_MAIL, "tenantfile.flaw.mail", mail);
        }
        if (!mail.isEmpty() && row.text(TenantColumn.CONTACT_NAME).isEmpty()) {
            row.wrong(TenantColumn.CONTACT_MAIL, "tenantfile.flaw.contact-name", mail);
        }
    }

    private static void known(
            Row<TenantColumn> row, TenantColumn column, String reason, Function<String, Optional<?>> meaning) {
        var word = row.text(column);
        if (!word.isEmpty() && meaning.apply(word).isEmpty()) {
            row.wrong(column, reason, word);
        }
    }
}
