package relevo.app.tenant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import relevo.app.contact.Address;
import relevo.app.table.DateOrder;
import relevo.app.table.Row;
import relevo.app.web.DomainName;
import relevo.app.web.Legible;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;

/** Says what is wrong with the cells of one row; within the transaction of the import. */
final class RowCheck {
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    /** Where the day begins first. */
    private static final ZoneId LATEST = ZoneOffset.ofHours(14);

    private final Words words;
    private final Roster roster;
    private final Clock clock;

    RowCheck(Words words, Roster roster, Clock clock) {
        this.words = words;
        this.roster = roster;
        this.clock = clock;
    }

    boolean isGood(Row<TenantColumn> row, DateOrder dates) {
        var domain = row.required(TenantColumn.DOMAIN);
        if (!domain.isEmpty() && id(domain).isEmpty() && !DomainName.is(domain)) {
            row.wrong(TenantColumn.DOMAIN, "tenantfile.flaw.domain", domain);
        }
        EnumSet.allOf(TenantColumn.class).forEach(column -> text(row, column));
        seats(row, TenantColumn.SEATS);
        seats(row, TenantColumn.SERVICE_SEATS);
        row.date(TenantColumn.CONTACT_CONFIRMED, dates)
                .filter(day -> day.isAfter(today(row)))
                .ifPresent(day -> row.wrong(TenantColumn.CONTACT_CONFIRMED, "tenantfile.flaw.future", day));
        service(row);
        known(row, TenantColumn.REGION, "tenantfile.flaw.region", words::region);
        known(row, TenantColumn.COUNTRY, "tenantfile.flaw.country", Words::country);
        known(row, TenantColumn.ZONE, "tenantfile.flaw.zone", Words::zone);
        known(row, TenantColumn.LANGUAGE, "tenantfile.flaw.language", Words::language);
        known(row, TenantColumn.CONTACT_LANGUAGE, "tenantfile.flaw.language", Words::language);
        known(row, TenantColumn.DATA_MIGRATION, "tenantfile.flaw.yes-or-no", words::yesOrNo);
        known(row, TenantColumn.CONTACT_KIND, "tenantfile.flaw.kind", words::kind);
        known(row, TenantColumn.QUEUE, "tenantfile.flaw.queue", roster::queue);
        known(row, TenantColumn.MANAGER, "tenantfile.flaw.manager", roster::manager);
        known(row, TenantColumn.PRIMARY, "tenantfile.flaw.yes-or-no", words::yesOrNo);
        TenantColumn.ASSIGNED.forEach((column, role) ->
                known(row, column, "tenantfile.flaw.assigned." + column, mail -> roster.inRole(mail, role)));
        contact(row);
        return row.isGood();
    }

    /** As long as the pages allow, and nothing that can't be kept. */
    private static void text(Row<TenantColumn> row, TenantColumn column) {
        var text = row.text(column);
        if (text.length() > Check.LONGEST) {
            row.wrong(column, "tenantfile.flaw.long", Check.LONGEST);
        }
        if (!Legible.isLine(text)) {
            row.wrong(column, "tenantfile.flaw.control");
        }
    }

    private static void seats(Row<TenantColumn> row, TenantColumn column) {
        row.wholeNumber(column)
                .filter(seats -> seats > Check.MOST_SEATS)
                .ifPresent(seats -> row.wrong(column, "tenantfile.flaw.seats", Check.MOST_SEATS));
    }

    private static void service(Row<TenantColumn> row) {
        var name = row.text(TenantColumn.SERVICE);
        if (!name.isEmpty() && ServiceId.named(name).isNameless()) {
            row.wrong(TenantColumn.SERVICE, "tenantfile.flaw.service-nameless", name);
        }
    }

    /** In the row's time zone; where it says none, the core knows the tenant's. */
    private LocalDate today(Row<TenantColumn> row) {
        return LocalDate.ofInstant(
                clock.instant(), Words.zone(row.text(TenantColumn.ZONE)).orElse(LATEST));
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
