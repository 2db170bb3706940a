package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.state.NextAction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever looks over all of a partner's tenants is shown rows that are kept for the partner. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(House.class)
class PartnerListTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private House house;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JsonMapper json;

    @Test
    void each_filter_and_order_does_what_it_says() throws Exception {
        var partner = house.partner();
        var sofia = house.hire(partner, "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var pablo = house.hire(partner, "Pablo Rivas", Role.TEAM_MANAGER);
        var late = house.tenant("Tarde Ñandú", 5, sofia);
        house.tenant("Nube", 900, sofia);
        house.tenant("álamo", 30, sofia);
        house.handle(sofia, late, new SetNextAction(new NextAction(LocalDate.of(2020, 1, 1), null, null)));
        assertThat(names("", pablo)).containsExactly("álamo", "Nube", "Tarde Ñandú");
        assertThat(names("?sort=seats", pablo)).containsExactly("Nube", "álamo", "Tarde Ñandú");
        assertThat(names("?sort=next-action", pablo)).first().isEqualTo("Tarde Ñandú");
        assertThat(names("?sort=opened", pablo)).hasSize(3);
        assertThat(names("?overdue=yes", pablo)).containsExactly("Tarde Ñandú");
        assertThat(names("?q=nandu", pablo)).containsExactly("Tarde Ñandú");
        assertThat(names("?q=tarde+nube", pablo)).isEmpty();
        assertThat(names("?region=EMEA&state=NONE&stage=NO_ENGAGEMENT", pablo)).hasSize(3);
        assertThat(names("?holder=person:" + sofia.person(), pablo)).hasSize(3);
        for (var none : List.of("region=APJ", "state=OPEN", "state=CLOSED", "stage=MOVING", "holder=me")) {
            assertThat(names("?" + none, pablo)).as(none).isEmpty();
        }
    }

    @Test
    void what_changes_in_a_tenant_changes_in_the_lists_of_its_partners() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var pablo = house.hire(sofia.organisation(), "Pablo Rivas", Role.TEAM_MANAGER);
        var tenant = house.tenant("Vieja Casa", 10, sofia);
        house.handle(tenant, new ChangeProfile(House.profile(tenant, "Nueva Casa", 700)));
        assertThat(names("?q=vieja", pablo)).isEmpty();
        var listed = list("?q=nueva&sort=seats", pablo).get("tenants").get(0);
        assertThat(listed.get("name").asString()).isEqualTo("Nueva Casa");
        assertThat(listed.get("seats").asInt()).isEqualTo(700);
    }

    @Test
    void a_tenant_leaves_the_list_with_the_partners_access() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var pablo = house.hire(sofia.organisation(), "Pablo Rivas", Role.TEAM_MANAGER);
        var tenant = house.tenant("Casa Prestada", 10, sofia);
        assertThat(kept(sofia.organisation())).isEqualTo(1);
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("update access set until = now(), until_version = since_version where tenant_id = ?")
                        .param(tenant.value())
                        .update());
        assertThat(names("", pablo)).isEmpty();
        assertThat(kept(sofia.organisation())).isZero();
    }

    @Test
    void where_a_partner_has_very_many_they_are_walked_and_not_counted() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var pablo = house.hire(sofia.organisation(), "Pablo Rivas", Role.TEAM_MANAGER);
        house.tenant("Nube", 900, sofia);
        house.tenant("álamo", 30, sofia);
        keep(sofia.organisation(), 20_000);
        try {
            var list = list("", pablo);
            assertThat(list.get("count").isNull()).isTrue();
            assertThat(names(list)).containsExactly("álamo", "Nube");
            assertThat(list("?q=nube", pablo).get("count").asInt()).isEqualTo(1);
            assertThat(list("?stage=MOVING", pablo).get("count").asInt()).isZero();
        } finally {
            forget(sofia.organisation());
        }
    }

    private int kept(UUID partner) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select count(*)::int from partner_tenant where organisation_id = ?")
                        .param(partner)
                        .query((row, number) -> row.getInt(1))
                        .single());
    }

    private void keep(UUID partner, int tenants) {
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("""
                                insert into partner_tenant (tenant_id, organisation_id, name, words, seats, region, holder, stage)
                                select gen_random_uuid(), ?, 'A', ' a', 1, 'EMEA', 'queue:a', 'NO_ENGAGEMENT'
                                  from generate_series(1, ?)
                                """).params(partner, tenants).update());
    }

    private void forget(UUID partner) {
        transactions.run(
                Reader.BACKGROUND, () -> database.sql("""
                                delete from partner_tenant p
                                 where organisation_id = ? and not exists (select from tenant t where t.tenant_id = p.tenant_id)
                                """).param(partner).update());
    }

    private List<String> names(String query, SignedIn person) throws Exception {
        return names(list(query, person));
    }

    private static List<String> names(JsonNode list) {
        return list.get("tenants")
                .valueStream()
                .map(tenant -> tenant.get("name").asString())
                .toList();
    }

    private JsonNode list(String query, SignedIn person) throws UnsupportedEncodingException {
        var answer = mvc.get()
                .uri("/api/v1/tenants" + query)
                .with(Cast.as(person))
                .header("Accept-Language", "es")
                .exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsString());
    }
}
