package relevo.app.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** Keeps and checks passwords, by Argon2id. */
@Component
class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String SET = """
            insert into accounts (person_id, password_hash) values (?, ?)
            on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now()
            """;

    private final Argon2PasswordEncoder hashing = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore memory = new Semaphore(4); // a hash takes 19 MB; many at once must not take them all
    private final CompletableFuture<String> nobodys =
            CompletableFuture.supplyAsync(() -> String.valueOf(hashing.encode("nobody has this password")));
    private final JdbcClient database;
    private final Transactions transactions;
    private final Audit audit;

    Passwords(JdbcClient database, Transactions transactions, Audit audit) {
        this.database = database;
        this.transactions = transactions;
        this.audit = audit;
    }

    static boolean isLongEnough(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    /** Takes as long for somebody who isn't there, so that the time tells nothing. */
    boolean matches(Optional<UUID> person, String password) {
        var hash = person.flatMap(this::hash);
        var same = hashing(() -> hashing.matches(password, hash.orElseGet(nobodys::join)));
        return same && hash.isPresent();
    }

    /** With its audit row, in the reader's transaction if there is one. */
    void set(UUID person, String password, Reader by) {
        var hash = hashing(() -> String.valueOf(hashing.encode(password)));
        transactions.run(by, () -> {
            database.sql(SET).params(person, hash).update();
            audit.record(by, "PasswordChanged", "person/" + person, Map.of());
        });
    }

    private Optional<String> hash(UUID person) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select password_hash from accounts where person_id = ?")
                        .param(person)
                        .query((row, number) -> row.getString(1))
                        .optional());
    }

    private <T> T hashing(Supplier<T> work) {
        memory.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            memory.release();
        }
    }
}
