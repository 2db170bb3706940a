package relevo.app.usage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.imports.Choices;
import relevo.app.imports.Counts;
import relevo.app.imports.Flaws;
import relevo.app.imports.Import;
import relevo.app.imports.ImportId;
import relevo.app.imports.ImportState;
import relevo.app.imports.Imports;
import relevo.app.imports.Upload;
import relevo.app.journal.Acting;
import relevo.app.journal.Tenants;
import relevo.app.table.DateOrder;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;
import relevo.engagement.state.Review;
import relevo.engagement.state.Service;

@SpringBootTest
class UsageImportTest {
    private static final Choices STRICT = new Choices(false, DateOrder.ISO, "");
    private static final Choices SKIPPING = new Choices(true, DateOrder.ISO, "");
    private static final ServiceId EXCHANGE = new ServiceId("exchange");
    private final Reader ada = Reader.person(UUID.randomUUID(), UUID.randomUUID(), true);
    private final TenantId tenant = new TenantId(Ids.next());
    private final String domain = tenant + ".example";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));

    @TempDir
    private Path folder;

    @Autowired
    private UsageImports usage;

    @Autowired
    private UsageLoading loading;

    @Autowired
    private MilestoneWatch watch;

    @Autowired
    private Readings readings;

    @Autowired
    private Imports imports;

    @Autowired
    private Flaws flaws;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private MessageSource texts;

    @BeforeEach
    void register() {
        var profile = new Profile(
                "Aurora Textil",
                domain,
                new CustomerId(Ids.next()),
                "Aurora",
                5000,
                5000,
                Region.EMEA,
                "ES",
                "Valencia",
                ZoneId.of("Europe/Madrid"),
                "es");
        tenants.register(
                Acting.relevo(),
                tenant,
                Ids.next(),
                List.of(
                        new RegisterTenant(profile, null, List.of()),
                        new DescribeService(EXCHANGE, "Exchange Online", 5000, false),
                        new DescribeService(new ServiceId("teams"), "Teams", 5000, false)));
    }

    @Test
    void readings_are_stored_by_domain_or_id_and_by_name_or_id_of_the_service() throws Exception {
        var done = take(STRICT, row(domain, "Exchange Online", 3, 60), row(tenant.toString(), "TEAMS", 3, 70));
        assertThat(done.state()).isEqualTo(ImportState.TAKEN);
        assertThat(done.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(latest().orElseThrow().reading().activeUsers()).isEqualTo(60);
        assertThat(latest().orElseThrow().reading().source()).isEqualTo("LYNX");
    }

    @Test
    void the_same_again_changes_nothing() throws Exception {
        take(STRICT, row(domain, "exchange", 3, 60));
        var first = latest();
        var again = take(STRICT, row(domain, "exchange", 3, 60), row(domain, "exchange", 3, 60));
        assertThat(again.counts()).isEqualTo(new Counts(2, 0, 2, 0, 0));
        assertThat(latest()).isEqualTo(first);
    }

    @Test
    void another_value_is_a_correction_and_what_was_said_before_is_kept() throws Exception {
        take(STRICT, row(domain, "exchange", 3, 60));
        var first = latest().orElseThrow();
        assertThat(take(STRICT, row(domain, "exchange", 3, 61)).counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
        var corrected = latest().orElseThrow();
        assertThat(corrected.reading().activeUsers()).isEqualTo(61);
        assertThat(corrected.reading().id()).isNotEqualTo(first.reading().id());
        var before = reading(() -> readings.before(tenant, EXCHANGE, corrected.reading()));
        assertThat(before).extracting(UsageReading::reading).containsExactly(first.reading());
        assertThat(reading(() -> readings.find(tenant, first.reading().id())))
                .hasValueSatisfying(found -> assertThat(found.replaced()).isTrue());
    }

    @Test
    void one_bad_row_keeps_all_out_unless_one_says_otherwise() throws Exception {
        String[] rows = {row(domain, "exchange", 3, 60), row("nobody.example", "exchange", 3, 60)};
        assertThat(take(STRICT, rows).state()).isEqualTo(ImportState.REFUSED);
        assertThat(latest()).isEmpty();
        var done = take(SKIPPING, rows);
        assertThat(done.state()).isEqualTo(ImportState.TAKEN);
        assertThat(done.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
        assertThat(latest()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody.example;exchange;TODAY;5 | Línea 2, columna 1 («Tenant»): No hay ningún inquilino «nobody.example» que su organización pueda ver. Compruebe el dominio o el id, o dé de alta el inquilino antes. | Line 2, column 1 (“Tenant”): There is no tenant “nobody.example” that your organisation can see. Check the domain or id, or register the tenant first.",
                "DOMAIN;yammer;TODAY;5 | Línea 2, columna 2 («Service»): El inquilino «DOMAIN» no tiene el servicio «yammer». Compruebe el nombre o añada antes el servicio al inquilino. | Line 2, column 2 (“Service”): The tenant “DOMAIN” does not have the service “yammer”. Check the name, or add the service to the tenant first.",
                "DOMAIN;exchange;TOMORROW;5 | Línea 2, columna 3 («As of»): «TOMORROW» es posterior a hoy. Compruebe la fecha: una lectura es siempre de un día que ya ha llegado. | Line 2, column 3 (“As of”): “TOMORROW” is after today. Check the date: a reading is always of a day that has come.",
                "DOMAIN;exchange;LONGAGO;5 | Línea 2, columna 3 («As of»): «LONGAGO» queda a más de cinco años. Compruebe el año; las lecturas tan antiguas no se admiten. | Line 2, column 3 (“As of”): “LONGAGO” is more than five years ago. Check the year; readings that old are not taken."
            })
    void each_flaw_is_said_in_full(String row, String spanish, String english) throws Exception {
        var done = take(STRICT, filled(row));
        assertThat(sentences(done, "es")).containsExactly(filled(spanish));
        assertThat(sentences(done, "en")).containsExactly(filled(english));
    }

    @Test
    void rows_that_contradict_each_other_are_both_wrong() throws Exception {
        var done = take(SKIPPING, row(domain, "exchange", 3, 60), row(domain, "Exchange Online", 3, 61));
        assertThat(done.counts()).isEqualTo(new Counts(2, 0, 0, 0, 2));
        assertThat(sentences(done, "en"))
                .containsExactly(
                        "Line 2, column 4 (“Active users”): Line 3 gives another figure for the same tenant, service,"
                                + " date and source. Keep the one that holds.",
                        "Line 3, column 4 (“Active users”): Line 2 gives another figure for the same tenant, service,"
                                + " date and source. Keep the one that holds.");
    }

    @Test
    void the_milestone_is_reached_by_the_first_reading_that_does() throws Exception {
        take(STRICT, row(domain, "exchange", 10, 99), row(domain, "exchange", 6, 100), row(domain, "exchange", 2, 132));
        var milestone = java.util.Objects.requireNonNull(exchange().milestone());
        assertThat(milestone.snapshot().activeUsers()).isEqualTo(100);
        assertThat(milestone.snapshot().asOf()).isEqualTo(today.minusDays(6));
        assertThat(exchange().review()).isNull();
    }

    @Test
    void a_later_fall_opens_a_review() throws Exception {
        take(STRICT, row(domain, "exchange", 6, 100));
        take(STRICT, row(domain, "exchange", 2, 99));
        var review = java.util.Objects.requireNonNull(exchange().review());
        assertThat(review.cause()).isEqualTo(Review.Cause.LATER_FALL);
        assertThat(exchange().milestone()).isNotNull();
    }

    @Test
    void a_correction_opens_a_review() throws Exception {
        take(STRICT, row(domain, "exchange", 6, 100));
        take(STRICT, row(domain, "exchange", 6, 98));
        var review = java.util.Objects.requireNonNull(exchange().review());
        assertThat(review.cause()).isEqualTo(Review.Cause.CORRECTION);
        assertThat(review.reading().activeUsers()).isEqualTo(98);
    }

    @Test
    void what_an_import_owed_when_it_was_stopped_is_found_again() throws Exception {
        var stopped = new ImportId(Ids.next());
        var upload = file(row(domain, "exchange", 6, 100));
        transactions.run(
                ada, () -> loading.load(stopped, upload, STRICT, new relevo.app.imports.Course(stopped, flaws)));
        assertThat(exchange().milestone()).isNull();
        watch.look();
        assertThat(exchange().milestone()).isNotNull();
    }

    @Test
    void a_lost_mark_is_derived_from_the_record() throws Exception {
        var stopped = new ImportId(Ids.next());
        var upload = file(row(domain, "exchange", 6, 100));
        transactions.run(
                ada, () -> loading.load(stopped, upload, STRICT, new relevo.app.imports.Course(stopped, flaws)));
        forgetMarks();
        watch.look();
        assertThat(exchange().milestone()).isNull();
        watch.lookAtAll();
        assertThat(exchange().milestone()).isNotNull();
    }

    /** As if the row beside the journal asked for less than the rules do. */
    @Test
    void what_is_refused_is_warned_of_once_and_stays_marked() throws Exception {
        take(STRICT, row(domain, "exchange", 6, 60));
        transactions.run(Reader.BACKGROUND, () -> needing(60, today));
        var warnings = warnings(() -> watch.look());
        assertThat(warnings).singleElement().asString().contains("was not recorded", tenant.toString());
        assertThat(exchange().milestone()).isNull();
        assertThat(marked()).isTrue();
        transactions.run(Reader.BACKGROUND, () -> needing(100, null));
    }

    private void needing(int users, @Nullable LocalDate due) {
        marks.sql("update milestone set needed = ?, due = ?::date where tenant_id = ? and service = 'exchange'")
                .params(Arrays.<@Nullable Object>asList(users, due, tenant.value()))
                .update();
    }

    private boolean marked() {
        return reading(() -> marks.sql("select due is not null from milestone where tenant_id = ? and service = ?")
                .params(tenant.value(), EXCHANGE.value())
                .query(Boolean.class)
                .single());
    }

    private static List<String> warnings(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(MilestoneWatch.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
        }
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void more_seats_known_later_can_make_a_reading_reach() throws Exception {
        take(STRICT, row(domain, "teams", 6, 60));
        var profile = standing().profile();
        tenants.handle(
                Acting.relevo(),
                tenant,
                Ids.next(),
                null,
                new relevo.engagement.command.TenantCommand.ChangeProfile(new Profile(
                        profile.name(),
                        profile.domain(),
                        profile.customer(),
                        profile.customerName(),
                        500,
                        500,
                        profile.region(),
                        profile.country(),
                        profile.city(),
                        profile.zone(),
                        profile.language())));
        tenants.handle(
                Acting.relevo(),
                tenant,
                Ids.next(),
                null,
                new DescribeService(new ServiceId("teams"), "Teams", 500, false));
        watch.look();
        assertThat(standing().services().get(new ServiceId("teams")))
                .satisfies(teams -> assertThat(
                                java.util.Objects.requireNonNull(teams).milestone())
                        .isNotNull());
    }

    @Test
    void a_stranger_neither_stores_nor_reads() throws Exception {
        var partner = Reader.person(UUID.randomUUID(), UUID.randomUUID(), false);
        var upload = file(row(domain, "exchange", 3, 60));
        var id = usage.run(Ids.next(), partner, upload, STRICT, read -> {});
        assertThat(transactions.<Optional<Import>>reading(partner, () -> imports.find(id)))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(ImportState.REFUSED));
        take(STRICT, row(domain, "exchange", 3, 60));
        assertThat(transactions.<Optional<UsageReading>>reading(
                        partner,
                        () -> Optional.ofNullable(readings.latest(tenant).get(EXCHANGE))))
                .isEmpty();
    }

    @Test
    void a_hundred_thousand_rows_are_taken_at_once() throws Exception {
        var rows = new StringBuilder();
        for (var day = 0; day < 1000; day++) {
            for (var source = 0; source < 100; source++) {
                rows.append(row(domain, "exchange", day + 1, 50))
                        .append(";S")
                        .append(source)
                        .append('\n');
            }
        }
        var file = folder.resolve("large.csv");
        Files.writeString(file, "Tenant;Service;As of;Active users;Source\n" + rows);
        var begin = System.nanoTime();
        var id = usage.run(Ids.next(), ada, Upload.of(file, "large.csv"), STRICT, read -> {});
        System.out.printf("100,000 rows in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        assertThat(found(id).counts().taken()).isEqualTo(100_000);
    }

    private void forgetMarks() {
        transactions.run(
                Reader.BACKGROUND,
                () -> marks.sql("update milestone set due = null").update());
    }

    @Autowired
    private org.springframework.jdbc.core.simple.JdbcClient marks;

    private Import take(Choices choices, String... rows) throws IOException {
        return found(usage.run(Ids.next(), ada, file(rows), choices, read -> {}));
    }

    private Upload file(String... rows) throws IOException {
        var file = folder.resolve("usage.csv");
        Files.writeString(file, "Tenant;Service;As of;Active users\n" + String.join("\n", rows));
        return Upload.of(file, "usage.csv");
    }

    private String row(String name, String service, int daysAgo, int users) {
        return String.join(";", name, service, today.minusDays(daysAgo).toString(), String.valueOf(users));
    }

    private String filled(String text) {
        return text.replace("DOMAIN", domain)
                .replace("TODAY", today.toString())
                .replace("TOMORROW", today.plusDays(1).toString())
                .replace("LONGAGO", today.minusYears(5).minusDays(2).toString());
    }

    private List<String> sentences(Import done, String language) {
        return reading(() -> flaws.first(done.id(), 100)).stream()
                .map(flaw -> flaw.sentence(texts, Locale.of(language)))
                .toList();
    }

    private Import found(ImportId id) {
        return reading(() -> imports.find(id).orElseThrow());
    }

    private Optional<UsageReading> latest() {
        return reading(() -> Optional.ofNullable(readings.latest(tenant).get(EXCHANGE)));
    }

    private Service exchange() {
        return standing().service(EXCHANGE).orElseThrow();
    }

    private relevo.engagement.state.TenantState standing() {
        return reading(() -> tenants.find(tenant).orElseThrow().state());
    }

    private <T> T reading(Supplier<T> work) {
        return transactions.reading(Reader.BACKGROUND, work);
    }
}
