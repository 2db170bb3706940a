package relevo.app.database;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database that the application works on: one's own by its addresses, else the private one. */
public record DatabaseServer(DatabaseAccess access, Optional<EmbeddedPostgres> embedded) implements AutoCloseable {
    /** One's own by its addresses; with one address only, the owner acts as the application's role. */
    static DatabaseServer own(String url, @Nullable String ownerUrl) {
        var application = ServerAddress.read("RELEVO_DATABASE_URL", url);
        var owner = ownerUrl == null ? application : ServerAddress.read("RELEVO_DATABASE_OWNER_URL", ownerUrl);
        return new DatabaseServer(new DatabaseAccess(application, owner), Optional.empty());
    }

    /** The private one, run by this process. */
    static DatabaseServer embedded(Path data) {
        var server = EmbeddedPostgres.start(data.resolve("postgres"));
        return new DatabaseServer(server.access(), Optional.of(server));
    }

    /** The private one, run by another process where one does, else by this. */
    static DatabaseServer joined(Path data) {
        return EmbeddedPostgres.join(data.resolve("postgres"))
                .map(access -> new DatabaseServer(access, Optional.empty()))
                .orElseGet(() -> embedded(data));
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
