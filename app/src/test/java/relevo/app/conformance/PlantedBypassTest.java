package relevo.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;
import relevo.playbook.rules.Gate;

/** Ways round a gate, planted for the suite to find. */
@SpringBootTest
@AutoConfigureMockMvc
class PlantedBypassTest {
    @Autowired
    private ApplicationContext parts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Tenants tenants;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private PublishedEditions editions;

    @BeforeEach
    void plant() throws NoSuchMethodException {
        for (String method : Set.of("holder", "record")) {
            mapping.registerMapping(
                    info(method),
                    new BackDoor(database, transactions),
                    BackDoor.class.getMethod(method, java.util.UUID.class));
        }
    }

    @AfterEach
    void weed() {
        mapping.unregisterMapping(info("holder"));
        mapping.unregisterMapping(info("record"));
    }

    @Test
    void a_route_that_nobody_declared_is_named() throws Exception {
        assertThat(Cases.read().differences(new Routes(parts).all()))
                .containsExactly(
                        "not in routes.txt: POST /planted/{tenant}/holder",
                        "not in routes.txt: POST /planted/{tenant}/record");
    }

    @Test
    void a_declared_route_that_is_gone_is_named() throws Exception {
        assertThat(Cases.read().differences(Set.of())).contains("in routes.txt, but no route: GET /tenants");
    }

    @Test
    void a_holder_set_by_the_back_door_is_seen() {
        assertThat(tried("/planted/{tenant}/holder").wrong())
                .contains("changes HOLDER", "changes the state row without a record");
    }

    @Test
    void a_record_written_by_the_back_door_is_seen() {
        Trial trial = tried("/planted/{tenant}/record");
        assertThat(trial.result()).isEqualTo(Trial.Result.CHANGED);
        var asGate = new Trial(
                trial.scene(),
                new Case("POST /planted/{tenant}/record", Optional.of(Gate.COMPLETE_SERVICE), Set.of(), false, ""),
                trial.caller(),
                200,
                trial.before(),
                trial.after());
        assertThat(asGate.wrong()).contains("changes the tenant through the shut gate");
    }

    @Test
    void a_gates_route_that_is_declared_harmless_is_seen() {
        var party = Party.operator(database, transactions);
        var harmless =
                new Case("POST /tenants/{tenant}/services/{service}/completion", Optional.empty(), Set.of(), false, "");
        var open = scenes().before(Gate.COMPLETE_SERVICE, true, party);
        assertThat(trials().of(open, harmless, party.everything()).wrong())
                .contains("passes a gate that it is not known to reach", "changes TASK_4058", "changes PROGRESS");
    }

    private Trial tried(String path) {
        var party = Party.operator(database, transactions);
        var planted = new Case("POST " + path, Optional.empty(), Set.of(), false, "");
        return trials().of(scenes().before(Gate.COMPLETE_SERVICE, false, party), planted, party.everything());
    }

    private Scenes scenes() {
        var edition = new EditionId(editions.shipped().id());
        return new Scenes(mvc, new Beginning(tenants, transactions, database, edition));
    }

    private Trials trials() {
        return new Trials(mvc, database, transactions, tenants, manager, Map.of());
    }

    private RequestMappingInfo info(String method) {
        return RequestMappingInfo.paths("/planted/{tenant}/" + method)
                .methods(RequestMethod.POST)
                .options(mapping.getBuilderConfiguration())
                .build();
    }
}
