package relevo.app.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import relevo.app.CannotStart;
import relevo.app.Sentences;
import relevo.app.database.DatabaseServer;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.TestDatabases;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Fault;
import relevo.app.journal.Tenants;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;

/** What the commands say and answer, and what of it is kept on record. */
@SpringBootTest
class JournalCommandTest {
    private static final String ADA = "ada.robles@faro.example";

    private final TenantId tenant = new TenantId(Ids.next());
    private final StringWriter said = new StringWriter();
    private final Screen screen = new Screen(new PrintWriter(said), new PrintWriter(new StringWriter()));

    @Autowired
    private Tenants tenants;

    @Autowired
    private Verifying verifying;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DatabaseServer server;

    @BeforeEach
    void register() {
        var person = new Actor.Person(
                new PersonId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()), Set.of(Role.REQUEST_MANAGER));
        var profile = new Profile(
                "Salinas de Ría",
                "t-" + tenant + ".example",
                new CustomerId(Ids.next()),
                "Salinas",
                500,
                1200,
                Region.EMEA,
                "ES",
                null,
                ZoneId.of("Europe/Madrid"),
                "es");
        tenants.register(
                Acting.person(person, true), tenant, Ids.next(), List.of(new RegisterTenant(profile, null, List.of())));
    }

    @Test
    void verify_names_the_tenant_the_fault_and_what_helps() {
        plant("update tenant set seats = 7");
        assertThat(verifying.run(screen)).isEqualTo(1);
        assertThat(said.toString())
                .contains("Salinas de Ría (" + tenant + "): ")
                .contains(sentence("inspection.fault.COLUMN_CHANGED", "seats", "7", "500"))
                .contains(sentence("inspection.remedy.REBUILD"));
    }

    @Test
    void rebuild_shows_and_changes_nothing() {
        plant("update tenant set seats = 7");
        assertThat(rebuilds.compare(screen)).isEqualTo(1);
        assertThat(said.toString()).contains(sentence("inspection.fault.COLUMN_CHANGED", "seats", "7", "500"));
        assertThat(seats()).isEqualTo(7);
    }

    @Test
    void rebuild_repairs_when_told_to_and_keeps_on_record_who_had_it_done() {
        plant("update tenant set seats = 7");
        rebuilds.repair(screen, ADA);
        assertThat(seats()).isEqualTo(500);
        assertThat(said.toString()).contains(sentence("inspection.repaired", "Salinas de Ría (" + tenant + ")", 0));
        assertThat(said.toString()).contains(sentence("inspection.restart"));
        assertThat(audited()).singleElement().asString().contains("COLUMN_CHANGED", "seats");
    }

    @Test
    void only_an_administrator_has_it_repaired() {
        assertThatThrownBy(() -> rebuilds.repair(screen, "ines.arrabal@faro.example"))
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.key()).isEqualTo("journal.no-administrator"));
        var errors = new StringWriter();
        new CommandLine(new JournalCommand())
                .setErr(new PrintWriter(errors))
                .setExecutionExceptionHandler((failure, command, call) -> {
                    errors.append(String.valueOf(failure.getMessage()));
                    return 2;
                })
                .execute("rebuild", "--repair");
        assertThat(errors.toString()).contains("journal.repair-as");
    }

    @ParameterizedTest
    @EnumSource(Fault.Kind.class)
    void every_fault_and_every_remedy_has_its_sentence_in_both_languages(Fault.Kind kind) {
        for (var language : List.of("es", "en")) {
            var texts = new Sentences("inspection", Locale.of(language));
            assertThat(texts.say("inspection.fault." + kind, "1", "2", "3", "4"))
                    .endsWith(".");
            assertThat(texts.say("inspection.remedy." + kind.remedy())).endsWith(".");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, lists search by, text may be read", "es, buscan las listas, puede leer cada texto"})
    void the_help_of_a_repair_names_what_stands_beside_the_state_row(String language, String words, String texts) {
        assertThat(new Sentences("inspection", Locale.of(language)).say("relevo.journal.rebuild.repair"))
                .contains(words, texts);
    }

    private int seats() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select seats from tenant where tenant_id = ?")
                        .param(tenant.value())
                        .query((row, number) -> row.getInt(1))
                        .single());
    }

    private List<String> audited() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select detail::text from audit where act = 'StateRebuilt' and subject = ?")
                        .param("tenant/" + tenant)
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private void plant(String statement) {
        TestDatabases.plant(server.access().owner().url(), statement + " where tenant_id = '" + tenant + "'");
    }

    private static String sentence(String key, Object... details) {
        return Sentences.in("inspection").say(key, details);
    }
}
