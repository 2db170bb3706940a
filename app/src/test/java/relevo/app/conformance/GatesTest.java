package relevo.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;
import relevo.playbook.rules.Gate;

/** Every gate over every route, open and shut, by everybody. */
@SpringBootTest
@AutoConfigureMockMvc
class GatesTest {
    private static final boolean LONG = Boolean.getBoolean("relevo.long");

    @Autowired
    private ApplicationContext parts;

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
    void every_gate_holds_on_every_route_for_everybody() throws Exception {
        var matrix = new Matrix();
        var cases = Cases.read();
        var trials = trials();
        for (Party party :
                List.of(Party.operator(database, transactions), Party.partner("Tercera", database, transactions))) {
            for (Gate gate : Gate.values()) {
                tryAll(trials, scenes().before(gate, false, party), cases, matrix);
                tryAll(trials, scenes().before(gate, true, party), cases, matrix);
            }
        }
        matrix.print(Path.of("target", "conformance", "matrix.txt"));
        System.out.println("conformance: " + matrix.summary() + " (target/conformance/matrix.txt)");
        if (LONG) {
            Proof.conformance(matrix, new Routes(parts).all());
        }
        assertThat(matrix.wrong()).isEmpty();
    }

    private static void tryAll(Trials trials, Scene scene, Cases cases, Matrix matrix) {
        for (Case route : cases.all()) {
            if (route.writes()) {
                for (Caller caller : callers(scene, route)) {
                    matrix.add(trials.of(scene, route, caller));
                }
            }
        }
    }

    /** The gate's own routes are tried by everybody; the others by whoever can do the most, in the long run by all. */
    private static List<Caller> callers(Scene scene, Case route) {
        List<Caller> callers = new ArrayList<>();
        callers.add(scene.party().everything());
        if (LONG || route.reaches(scene.gate())) {
            callers.addAll(scene.party().callers());
            callers.add(new Caller("nobody signed in", null, false));
        }
        return scene.open() && !LONG && !route.reaches(scene.gate()) ? List.of() : callers;
    }

    private Scenes scenes() {
        var edition = new EditionId(editions.shipped().id());
        return new Scenes(mvc, new Beginning(tenants, transactions, database, edition));
    }

    private Trials trials() {
        return new Trials(mvc, database, transactions, tenants, manager, new Routes(parts).timers());
    }
}
