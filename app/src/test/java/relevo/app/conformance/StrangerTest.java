package relevo.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;
import relevo.playbook.rules.Gate;

/** Somebody of another partner tries every address and every query: nothing leaks, nothing changes. */
@SpringBootTest
@AutoConfigureMockMvc
class StrangerTest {
    private static final boolean LONG = Boolean.getBoolean("relevo.long");

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

    @Test
    void nothing_leaks_and_nothing_changes() throws Exception {
        Party owners = Party.partner("Duenas", database, transactions);
        Party others = Party.partner("Ajenas", database, transactions);
        var edition = new EditionId(editions.shipped().id());
        var scene = new Scenes(mvc, new Beginning(tenants, transactions, database, edition))
                .before(Gate.LEAVE_TENANT, true, owners);
        var stranger = new Stranger(mvc, others.everything());
        Set<String> ids = new Secrets(database, transactions).ids(scene.tenant().toString());
        Set<String> words = words(scene, owners);
        List<String> wrong = new ArrayList<>();
        List<String> addresses = addresses(scene, ids, words);
        for (String address : addresses) {
            look(stranger, address, words, ids, wrong);
        }
        int acts = acts(scene, others, wrong);
        System.out.printf(
                "stranger: %d ids, %d addresses read, %d acts tried, %d complaints%n",
                ids.size(), addresses.size(), acts, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(stranger.look("/tenants").status()).isEqualTo(200);
    }

    private static Set<String> words(Scene scene, Party owners) {
        return Set.of(
                "Zafiro",
                scene.filled("{domain}"),
                "Zoraida Quintanal",
                "Evaristo Zubimendi",
                owners.manager().name(),
                owners.manager().mail());
    }

    /** The same as for what does not exist: neither words nor a difference tell that there is something. */
    private static void look(
            Stranger stranger, String address, Set<String> words, Set<String> ids, List<String> wrong) {
        var seen = stranger.look(address);
        wrong.addAll(seen.leaks(words));
        wrong.addAll(seen.leaks(ids));
        String unknown = address;
        for (String id : ids) {
            unknown = unknown.replace(id, new UUID(7, id.hashCode()).toString());
        }
        if (!unknown.equals(address)
                && !seen.bare().equals(stranger.look(unknown).bare())) {
            wrong.add(address + " differs from an address of nothing: " + seen.status());
        }
        if (seen.status() >= 500) {
            wrong.add(address + " answers " + seen.status());
        }
    }

    private static List<String> addresses(Scene scene, Set<String> ids, Set<String> words) throws Exception {
        Set<String> addresses = new LinkedHashSet<>();
        for (Case route : Cases.read().all()) {
            if (route.method().equals("GET")) {
                for (String id : ids) {
                    addresses.add(withId(scene, route, id));
                }
            }
        }
        addresses.addAll(Stranger.every(
                words, LONG ? ids : new TreeSet<>(Set.of(scene.tenant().toString()))));
        return List.copyOf(addresses);
    }

    /** The tenant's own address, with this id in the place of whatever else is asked for. */
    private static String withId(Scene scene, Case route, String id) {
        Map<String, String> names = new HashMap<>(scene.names());
        for (String name : List.of(
                "message",
                "contact",
                "move",
                "request",
                "requests",
                "imports",
                "usage-imports",
                "mailbox",
                "people",
                "redactions",
                "tenant-imports")) {
            names.put(name, id);
        }
        names.putIfAbsent("task", "1701");
        return new Scene(scene.gate(), scene.open(), scene.party(), scene.tenant(), names).address(route.path());
    }

    private int acts(Scene scene, Party others, List<String> wrong) throws Exception {
        var trials = new Trials(mvc, database, transactions, tenants, manager, Map.of());
        int tried = 0;
        for (Case route : Cases.read().all()) {
            if (route.writes() && route.isWeb()) {
                Trial trial = trials.of(scene, route, others.everything());
                tried++;
                if (!trial.before().same(trial.after())) {
                    wrong.add(trial + " changes a stranger's tenant");
                }
                boolean tells = route.path().contains("{tenant}") && trial.status() != 404;
                if (tells) {
                    wrong.add(trial + " tells that there is a tenant");
                }
            }
        }
        return tried;
    }
}
