package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import relevo.app.database.DatabaseServer;
import relevo.app.database.TestDatabases;
import relevo.app.journal.Fault;
import relevo.app.journal.Inspection;
import relevo.app.journal.Rebuilding;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.TenantId;

/** What readings are held against, and the readings that events cite, are held against the journal themselves. */
@SpringBootTest
@AutoConfigureMockMvc
class RecordOfMilestonesTest {
    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private DatabaseServer server;

    private TenantId tenant = new TenantId(new UUID(0, 0));

    @BeforeEach
    void a_tenant_at_its_milestone() {
        tenant = world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update milestone set needed = needed + 1",
                "update milestone set reached_on = reached_on - 1",
                "update milestone set reached_by = gen_random_uuid()",
                "update milestone set reviewing = true",
                "delete from milestone",
            })
    void a_milestone_that_was_touched_is_found_and_made_anew(String plant) {
        assertThat(inspection.of(tenant)).isEmpty();
        plant(plant);
        assertThat(inspection.of(tenant)).extracting(Fault::kind).containsExactly(Fault.Kind.BESIDE_CHANGED);
        rebuilding.repair(told -> {}, so -> {});
        assertThat(inspection.of(tenant)).isEmpty();
    }

    @Test
    void a_reading_that_was_touched_is_found() {
        plant("update readings set active_users = active_users + 1");
        assertThat(inspection.of(tenant)).extracting(Fault::kind).containsExactly(Fault.Kind.READING_CHANGED);
        plant("delete from readings");
        assertThat(inspection.of(tenant)).extracting(Fault::kind).containsExactly(Fault.Kind.READING_CHANGED);
    }

    private void plant(String statement) {
        TestDatabases.plant(
                server.access().owner().url(),
                "set session_replication_role = replica",
                statement + " where tenant_id = '" + tenant + "'");
    }
}
