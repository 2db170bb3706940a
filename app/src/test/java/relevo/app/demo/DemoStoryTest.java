package relevo.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LOCAL_DATE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Stage;
import relevo.app.journal.Tenants;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Progress;
import relevo.engagement.state.TenantState;

@SpringBootTest(properties = "relevo.demo.story=true")
class DemoStoryTest {
    @Autowired
    private DemoStory story;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void every_tenant_of_the_table_is_there_in_every_state_of_the_process() {
        var parts = DemoStory.parts();
        assertThat(parts).hasSizeGreaterThanOrEqualTo(40);
        assertThat(parts.stream().map(Part::scene).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Scene.values());
        assertThat(stages()).containsExactlyInAnyOrder(stages(Stage.values()));
        assertThat(count("select count(*) from tenant")).isEqualTo(parts.size());
        assertThat(parts.stream().map(Part::region).collect(Collectors.toSet()))
                .isEqualTo(Set.of("EMEA", "AMERICAS", "APJ"));
    }

    @Test
    void aurora_textil_stands_where_the_tour_begins() {
        var aurora = state("auroratextil.example");
        assertThat(aurora.engaged()).allMatch(service -> service.milestone() != null);
        assertThat(aurora.engaged()).allMatch(service -> service.progress() instanceof Progress.Enabling);
        assertThat(cites(aurora, "exchange")).isTrue();
        assertThat(cites(aurora, "teams")).isFalse();
    }

    @Test
    void nothing_of_the_past_is_sent_again_or_told_twice() {
        assertThat(count("select count(*) from message_recipients where next_attempt is not null"))
                .isZero();
        assertThat(count("select count(*) from message_recipients where state = 'REFUSED'"))
                .isPositive();
        assertThat(count("select count(*) from journal where at > now()")).isZero();
        var before = count("select count(*) from journal");
        story.run(new DefaultApplicationArguments());
        assertThat(count("select count(*) from journal")).isEqualTo(before);
    }

    @Test
    void thresholds_are_shown_from_both_sides() {
        assertThat(reached("ceramicasalboran.example", "exchange")).isTrue();
        assertThat(reached("conservaspenarrubia.example", "teams")).isFalse();
        assertThat(reached("imprentalozoya.example", "sharepoint")).isTrue();
        assertThat(reached("puertoviejologistica.example", "teams")).isTrue();
        assertThat(reached("viverosaltamira.example", "intune")).isFalse();
        assertThat(reached("orfebresvalira.example", "teams")).isFalse();
    }

    /** The thresholds of the ninety days among them: Puerto Viejo is current today, Hilaturas del Segre is not any more. */
    @ParameterizedTest
    @CsvSource({"puertoviejologistica, 90", "hilaturasdelsegre, 91", "norwyckinsurance, 9", "larkfielddairies, 38"})
    void contacts_were_confirmed_when_the_table_says_and_never_ahead_of_the_tale(String name, int days) {
        var state = state(name + ".example");
        var today = LocalDate.now(state.profile().zone());
        assertThat(state.contacts().values())
                .filteredOn(contact -> contact.kind() == ContactKind.ACCOUNT_TEAM)
                .extracting(Contact::confirmed)
                .containsExactly(today.minusDays(days));
        assertThat(state.contacts().values())
                .filteredOn(contact -> contact.kind() == ContactKind.CUSTOMER)
                .extracting(Contact::confirmed)
                .first(LOCAL_DATE)
                .isBeforeOrEqualTo(today.minusDays(12));
    }

    private boolean reached(String domain, String service) {
        return state(domain).service(new ServiceId(service)).orElseThrow().milestone() != null;
    }

    private static boolean cites(TenantState state, String service) {
        return state.service(new ServiceId(service)).orElseThrow().attempt().cited() != null;
    }

    private TenantState state(String domain) {
        return transactions.reading(Reader.BACKGROUND, () -> {
            var id = tenants.byDomain(List.of(domain)).get(domain);
            return tenants.find(java.util.Objects.requireNonNull(id))
                    .orElseThrow()
                    .state();
        });
    }

    private Set<String> stages() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select distinct stage from tenant")
                        .query((row, number) -> row.getString(1))
                        .set());
    }

    private static String[] stages(Stage... stages) {
        return Arrays.stream(stages).map(Stage::name).toArray(String[]::new);
    }

    private long count(String sql) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql(sql).query((row, number) -> row.getLong(1)).single());
    }
}
