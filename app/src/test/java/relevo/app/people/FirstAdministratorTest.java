package relevo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** One story: an empty house gets its first administrator. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "RELEVO_DEMO=off")
@TestMethodOrder(MethodOrderer.MethodName.class)
class FirstAdministratorTest {
    private static final String PASSWORD = "un tren que llega tarde";

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private People people;

    @Autowired
    private Transactions transactions;

    @Test
    void a_the_house_is_empty_and_offers_nobody() throws Exception {
        assertThat(transactions.reading(Reader.BACKGROUND, people::all)).isEmpty();
        assertThat(new Visit(port, "es").get("/sign-in").body())
                .contains("Entre en Relevo")
                .doesNotContain("Demostración");
    }

    @Test
    void b_a_later_link_takes_the_place_of_an_earlier_one() throws Exception {
        var earlier = first.link().orElseThrow();
        var later = first.link().orElseThrow();
        assertThat(new Visit(port, "es").get(earlier).statusCode()).isEqualTo(410);
        assertThat(new Visit(port, "es").get(later).body()).contains("Prepare su Relevo");
    }

    @Test
    void c_the_link_asks_for_what_is_missing_and_loses_nothing() throws Exception {
        var link = first.link().orElseThrow();
        var visit = new Visit(port, "en");
        visit.get(link);
        var refused = visit.post(
                link,
                Map.of("organisation", "Casa Abierta", "name", "", "mail", "x", "password", "short", "again", "short"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "value=\"Casa Abierta\"",
                        "This is missing.",
                        "This doesn’t look like a mail address.",
                        "The password must have between 12 and 200 characters.")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void d_the_first_administrator_is_in_and_the_link_is_spent() throws Exception {
        var link = first.link().orElseThrow();
        var visit = new Visit(port, "es");
        visit.get(link);
        visit.post(
                link,
                Map.of(
                        "organisation", "Casa Abierta",
                        "name", "Vera Solís",
                        "mail", "vera@casa.example",
                        "password", PASSWORD,
                        "again", PASSWORD));
        assertThat(visit.get("/account").body()).contains("Vera Solís", "responsable del sistema · Casa Abierta");
        assertThat(new Visit(port, "es").get(link).statusCode()).isEqualTo(410);
        assertThat(first.link()).isEmpty();
    }
}
