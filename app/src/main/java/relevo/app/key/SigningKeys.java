package relevo.app.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.audit.Audit;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** The keys of this Relevo, from the data folder; the first is made at the first start. */
@Component
public class SigningKeys implements ApplicationRunner {
    private final KeyFolder folder;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    SigningKeys(Settings settings, Transactions transactions, Audit audit, Clock clock) {
        this.folder = KeyFolder.in(settings.data());
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        inUse();
    }

    /** The key that signs now. */
    public SigningKey inUse() {
        return io(() -> folder.ready(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** All keys that there were, the latest first. */
    public List<SigningKey> all() {
        inUse();
        return io(folder::all);
    }

    /** One of this Relevo's own keys, in use or retired. */
    public Optional<SigningKey> find(String id) {
        return all().stream().filter(key -> key.key().id().equals(id)).findFirst();
    }

    /** Begins to sign with the key in use. */
    public Signing signing() {
        SigningKey key = inUse();
        return io(() -> folder.signing(key));
    }

    /** Another key takes the place of the one in use, on record. */
    public SigningKey rotate(Reader who) {
        SigningKey before = inUse();
        return transactions.as(who, () -> {
            SigningKey next = io(() -> folder.rotate(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
            audit.record(
                    who,
                    "SigningKeyRotated",
                    "key/" + next.key().id(),
                    Map.of("before", before.key().id(), "after", next.key().id()));
            return next;
        });
    }

    private static <T> T io(Work<T> work) {
        try {
            return work.done();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Work with files. */
    private interface Work<T> {
        T done() throws IOException;
    }
}
