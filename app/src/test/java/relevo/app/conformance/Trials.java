package relevo.app.conformance;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.engagement.id.TenantId;

/** Calls routes, each but an import within a transaction that is taken back: every trial finds the scene as it was set. */
final class Trials {
    private final MockMvcTester mvc;
    private final JdbcClient database;
    private final Transactions transactions;
    private final Tenants tenants;
    private final TransactionTemplate takenBack;
    private final Map<TenantId, Seen> before = new HashMap<>();
    private final Map<String, Runnable> timers;

    Trials(
            MockMvcTester mvc,
            JdbcClient database,
            Transactions transactions,
            Tenants tenants,
            PlatformTransactionManager manager,
            Map<String, Runnable> timers) {
        this.timers = Map.copyOf(timers);
        this.mvc = mvc;
        this.database = database;
        this.transactions = transactions;
        this.tenants = tenants;
        this.takenBack = new TransactionTemplate(manager);
    }

    Trial of(Scene scene, Case route, Caller caller) {
        if (route.isUpload()) {
            return kept(scene, route, caller);
        }
        return java.util.Objects.requireNonNull(takenBack.execute(status -> {
            Trial trial = trial(scene, route, caller);
            status.setRollbackOnly();
            return trial;
        }));
    }

    /** An import works on a thread of its own, which would not see what is not committed. */
    private Trial kept(Scene scene, Case route, Caller caller) {
        Trial trial = trial(scene, route, caller);
        before.remove(scene.tenant());
        return trial;
    }

    private Trial trial(Scene scene, Case route, Caller caller) {
        Seen first = before.computeIfAbsent(scene.tenant(), _ -> seen(scene));
        int answered = call(scene, route, caller);
        return new Trial(scene, route, caller, answered, first, seen(scene));
    }

    private Seen seen(Scene scene) {
        return Seen.of(scene.tenant(), database, transactions, tenants);
    }

    private int call(Scene scene, Case route, Caller caller) {
        if (route.isTimer()) {
            java.util.Objects.requireNonNull(timers.get(route.route())).run();
            return 200;
        }
        String address = scene.address(route.path());
        String body = scene.filled(route.body());
        if (body.startsWith("@")) {
            return upload(address, body, caller);
        }
        String method = route.method().equals("ANY") ? "GET" : route.method();
        return status(mvc.method(HttpMethod.valueOf(method))
                .uri(java.net.URI.create(address))
                .with(caller.signedIn())
                .with(csrf())
                .contentType(route.isJson() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .exchange());
    }

    /** {@code @tenant,service;a,b}: a file whose lines are parted by {@code ;}. */
    private int upload(String address, String body, Caller caller) {
        byte[] lines = body.substring(1).replace(';', '\n').getBytes(StandardCharsets.UTF_8);
        return status(mvc.post()
                .uri(java.net.URI.create(address))
                .multipart()
                .file(new MockMultipartFile("file", "datos.csv", "text/csv", lines))
                .with(caller.signedIn())
                .with(csrf())
                .exchange());
    }

    private static int status(MvcTestResult result) {
        return result.getUnresolvedException() == null ? result.getResponse().getStatus() : 500;
    }
}
