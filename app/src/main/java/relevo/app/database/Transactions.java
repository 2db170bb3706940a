package relevo.app.database;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens transactions that know who reads. Outside of one, row-level security shows no rows at all.
 *
 * <p>Within one, the same reader joins it; another reader is refused, because half of the work would be read with the
 * wrong eyes.
 */
@Component
public class Transactions {
    private static final ScopedValue<Reader> READER = ScopedValue.newInstance();
    private static final String IDENTIFY = """
            select set_config('relevo.organisation', :organisation, true),
                   set_config('relevo.person', :person, true),
                   set_config('relevo.operator', :operator, true)
            """;

    private final JdbcClient database;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final TransactionTemplate snapshot;

    Transactions(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Reads and writes as this reader; an exception rolls everything back. */
    public <T> T as(Reader reader, Supplier<T> work) {
        return in(writing, reader, work);
    }

    /** Like {@link #as}, for work without a result. */
    public void run(Reader reader, Runnable work) {
        in(writing, reader, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Like {@link #as}, for work whose first statement itself says who reads, with {@link Reader#identity}: that spares a
     * round trip. Until it has, no table shows a row.
     */
    public <T> T opening(Reader reader, Supplier<T> work) {
        return isOpen() ? joined(writing, reader, work) : begun(writing, reader, work);
    }

    /** Whether none is open: a single statement may be a transaction by itself. */
    public boolean none() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Reads only; the database refuses to write. */
    public <T> T reading(Reader reader, Supplier<T> work) {
        return in(reading, reader, work);
    }

    /** Reads only, and everything as it was at the first look; not within another transaction. */
    public <T> T snapshot(Reader reader, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a snapshot has a transaction of its own");
        }
        return in(snapshot, reader, work);
    }

    private <T> T in(TransactionTemplate template, Reader reader, Supplier<T> work) {
        return isOpen()
                ? joined(template, reader, work)
                : begun(template, reader, () -> {
                    identify(reader);
                    return work.get();
                });
    }

    private static boolean isOpen() {
        return TransactionSynchronizationManager.isActualTransactionActive() && READER.isBound();
    }

    private static <T> T begun(TransactionTemplate template, Reader reader, Supplier<T> work) {
        return ScopedValue.where(READER, reader)
                .call(() -> java.util.Objects.requireNonNull(template.execute(status -> work.get())));
    }

    private static <T> T joined(TransactionTemplate template, Reader reader, Supplier<T> work) {
        if (!READER.get().equals(reader)) {
            throw new IllegalStateException("a transaction of another reader is open");
        }
        if (!template.isReadOnly() && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("a transaction that only reads is open");
        }
        return work.get();
    }

    private void identify(Reader reader) {
        database.sql(IDENTIFY)
                .params(reader.identity())
                .query((row, number) -> number)
                .single();
    }
}
