package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;

/** The main pages ask the database a handful of times, however many rows they show: no query a row, ever. */
@SpringBootTest(properties = "relevo.demo.story=true")
@AutoConfigureMockMvc
class FewStatementsTest {
    private static final SignedIn ROCIO = Cast.person(0x14, "Rocío Menchaca", Role.TEAM_MANAGER);
    private static final SignedIn DARIO = Cast.person(0x15, "Darío Quiroga", Role.ASSIGNMENT_TEAM);
    private static final SignedIn ELIAS = Cast.person(0x1c, "Elías Montoro", Role.QUALITY_ANALYST);

    /** The one that says who reads is among them. */
    private static final int ENGAGEMENT = 30;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "/, 9",
        "/tenants, 8",
        "/tenants?q=a, 9",
        "/tenants?q=a+s+e, 11",
        "/tenants?holder=me, 8",
        "/desk, 13",
        "/messages, 5",
        "/closings, 7",
        "/closings?from=2020-01-01&to=2030-01-01, 7",
        "/api/v1/tenants, 8"
    })
    void a_page_of_many_rows_takes_a_handful(String path, int most) {
        for (var person : List.of(Cast.INES, ROCIO, DARIO, ELIAS)) {
            var sent = sent(path, person);
            assertThat(sent).as(path + " as " + person.name()).hasSizeLessThanOrEqualTo(most);
        }
    }

    @Test
    void the_page_of_an_engagement_takes_no_more_for_many_services_notes_and_mails() {
        for (var tenant : all()) {
            assertThat(sent("/tenants/" + tenant, Cast.INES))
                    .as("tenant " + tenant)
                    .hasSizeLessThanOrEqualTo(ENGAGEMENT);
            assertThat(sent("/tenants/" + tenant, ROCIO)).as("tenant " + tenant).hasSizeLessThanOrEqualTo(ENGAGEMENT);
        }
    }

    /** Planted: a query for each row is heard, so that the bounds above mean something. */
    @Test
    void a_query_a_row_would_be_heard() {
        var tenants = all();
        var heard = Statements.during(() -> transactions.run(Reader.BACKGROUND, () -> tenants.forEach(this::name)));
        assertThat(heard).hasSize(1 + tenants.size()).hasSizeGreaterThan(ENGAGEMENT);
    }

    /** A tenant that somebody may not see is not found, which takes no more. */
    private List<String> sent(String path, SignedIn person) {
        return Statements.during(() -> assertThat(mvc.get()
                        .uri(path)
                        .with(Cast.as(person))
                        .locale(Locale.of("es"))
                        .exchange())
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isLessThan(405)));
    }

    private List<UUID> all() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select tenant_id from tenant order by name")
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    private void name(UUID tenant) {
        database.sql("select name from tenant where tenant_id = ?")
                .param(tenant)
                .query((row, number) -> row.getString(1))
                .single();
    }
}
