package relevo.app.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes the last long run's result where it is published. */
final class Proof {
    private Proof() {}

    static void conformance(Matrix matrix, Set<String> routes) throws IOException {
        Path file = Path.of("..", "docs", "proof", "conformance.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                # Every gate on every route, by everybody

                Made by `./relevo test --long` (`relevo.app.conformance.GatesTest`). The routes are those that Spring, Spring Security, picocli,
                db-scheduler and the imports know (%d in all); `routes.txt` beside the tests says of each what it can reach. Each route that
                changes something was called before each gate, with all that the gate asks for and with one thing missing, by somebody in each role
                of the operator and of a partner, by the tenant's own manager, by somebody in every role at once, and without signing in.

                %s. CHANGED: the act was done. REFUSED: the gate, or the state of the tenant, said no. FORBIDDEN: the role. NOT_FOUND, OTHER: the
                request did not fit the tenant. NOTHING: answered, and the tenant is as it was. A route that does not reach the gate in question may
                be done in its own right; that it changed nothing that gates guard was judged for each call.

                %s""".formatted(routes.size(), matrix.summary(), matrix.table()));
    }
}
