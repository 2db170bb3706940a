package relevo.app.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import relevo.app.Settings;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/**
 * Erases texts for good: text and salt go, the events that cite them stay.
 *
 * <p>Each erasure is also written into a register beside the database ({@code erasures.jsonl} in {@code RELEVO_DATA}),
 * so that a backup from before it forgets again what it brings back. The register is written before the commit: rather
 * an erasure too many on it, of a transaction that failed at its very end, than one too few.
 */
@Component
public class Erasures {
    private static final String ERASE =
            "select content_id from erase_content(:tenant, cast(:contents as uuid[]), :at) as content_id";

    private static final String ERASED = """
            select tenant_id, content_id, erased_at from content where erased_at is not null order by erased_at
            """;

    private final JdbcClient database;
    private final ErasureRegister register;

    @Autowired
    Erasures(JdbcClient database, Settings settings) {
        this(database, register(settings.data()));
    }

    private Erasures(JdbcClient database, Path register) {
        this.database = database;
        this.register = new ErasureRegister(register);
    }

    /** Those of a data folder, for whoever works without the application; the connection reads all. */
    public static Erasures in(Path data, JdbcClient database) {
        return new Erasures(database, register(data));
    }

    /** Where the register of a data folder stands. */
    public static Path register(Path data) {
        return data.resolve("erasures.jsonl");
    }

    /**
     * Erases these texts of a tenant that the reader has access to, in the caller's transaction; who may do so is decided
     * by the caller.
     *
     * @return those that were still there
     */
    public List<ContentId> erase(TenantId tenant, Collection<ContentId> contents, Instant at) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("texts are erased within a transaction");
        }
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        List<ContentId> erased = empty(tenant, contents, moment);
        if (!erased.isEmpty()) {
            registerBeforeCommit(erased.stream()
                    .map(content -> new Erasure(moment, content, tenant))
                    .toList());
        }
        return erased;
    }

    /** Reads a register through; one that isn't there has nothing wrong. */
    public static void check(Path register) {
        each(new ErasureRegister(register), erasure -> {});
    }

    /** Puts on the register what the database knows as erased and the register does not. */
    public void complete() {
        addMissing(database.sql(ERASED).query(Erasures::erasure).list());
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        return new Erasure(
                row.getTimestamp("erased_at").toInstant(),
                new ContentId(row.getObject("content_id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)));
    }

    /** Erases again what the register names, in the caller's transaction; answers how many texts were there again. */
    public int remake() {
        return remake(register);
    }

    /** The same by another register; what it names and this one does not is added to this one. */
    public int remake(Path other) {
        var theirs = new ErasureRegister(other);
        var remade = remake(theirs);
        var named = new ArrayList<Erasure>();
        each(theirs, named::add);
        addMissing(named);
        return remade;
    }

    void each(Consumer<Erasure> reader) {
        each(register, reader);
    }

    private int remake(ErasureRegister from) {
        var remade = new int[1];
        each(
                from,
                one -> remade[0] +=
                        empty(one.tenant(), List.of(one.content()), one.at()).size());
        return remade[0];
    }

    private List<ContentId> empty(TenantId tenant, Collection<ContentId> contents, Instant at) {
        return database.sql(ERASE)
                .param("tenant", tenant.value())
                .param("contents", contents.stream().map(ContentId::toString).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .query((row, number) -> new ContentId(row.getObject(1, UUID.class)))
                .list();
    }

    private void registerBeforeCommit(List<Erasure> erasures) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                add(erasures);
            }
        });
    }

    private void addMissing(List<Erasure> erasures) {
        Set<ContentId> known = new HashSet<>();
        each(erasure -> known.add(erasure.content()));
        var missing = erasures.stream()
                .filter(erasure -> known.add(erasure.content()))
                .toList();
        if (!missing.isEmpty()) {
            add(missing);
        }
    }

    private void add(List<Erasure> erasures) {
        try {
            register.add(erasures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(ErasureRegister from, Consumer<Erasure> reader) {
        try {
            from.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
