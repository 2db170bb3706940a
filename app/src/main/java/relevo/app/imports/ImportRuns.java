package relevo.app.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.table.Outline;

/** Runs imports, each with a beat that tells how far it is. */
@Component
public class ImportRuns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private final Imports imports;
    private final Flaws flaws;
    private final Transactions transactions;
    private final Clock clock;
    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(
            1, Thread.ofVirtual().name("import-beat").factory());

    ImportRuns(Imports imports, Flaws flaws, Transactions transactions, Clock clock) {
        this.imports = imports;
        this.flaws = flaws;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is to be run: whose, which file, how. */
    public record Request(UUID id, ImportKind kind, Reader who, Upload upload, Choices choices, Loading loading) {}

    /** Begins it and runs it in the background; {@code after} is run at its end, whatever came of it. */
    public Running start(Request request, Runnable after) {
        var id = new ImportId(request.id());
        if (!begin(request, id)) {
            after.run();
            return new Running(id, false, new CountDownLatch(0));
        }
        var end = new CountDownLatch(1);
        Thread.ofVirtual().name("import-" + id).start(() -> {
            try {
                perform(request, id, read -> {});
            } finally {
                end.countDown();
                after.run();
            }
        });
        return new Running(id, true, end);
    }

    /** Begins it and runs it to its end; {@code beat} hears the rows read so far, about once a second. */
    public ImportId run(Request request, LongConsumer beat) {
        var id = new ImportId(request.id());
        if (begin(request, id)) {
            perform(request, id, beat);
        }
        return id;
    }

    private boolean begin(Request request, ImportId id) {
        return transactions.as(
                request.who(),
                () -> imports.begin(
                        id, request.kind(), request.who(), request.upload(), request.choices(), clock.instant()));
    }

    private void perform(Request request, ImportId id, LongConsumer beat) {
        var course = new Course(id, flaws);
        var beating = beat(request.who(), id, course, beat);
        try {
            transactions.run(request.who(), () -> take(request, id, course));
        } catch (TakenBack e) {
            transactions.run(request.who(), () -> refuse(id, e));
        } catch (RuntimeException e) {
            LOG.error("import {} failed", id, e);
            transactions.run(request.who(), () -> imports.end(id, failed(course), clock.instant()));
        } finally {
            beating.cancel(false);
        }
    }

    private void take(Request request, ImportId id, Course course) {
        var result = request.loading().load(id, request.upload(), request.choices(), course);
        course.flush();
        imports.end(id, result, clock.instant());
    }

    private void refuse(ImportId id, TakenBack why) {
        flaws.add(id, 0, why.flaws());
        imports.end(id, why.result(), clock.instant());
    }

    private ScheduledFuture<?> beat(Reader who, ImportId id, Course course, LongConsumer beat) {
        return beats.scheduleAtFixedRate(
                () -> {
                    touch(who, id, course.rowsRead(), clock.instant());
                    beat.accept(course.rowsRead());
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    private void touch(Reader who, ImportId id, long read, Instant at) {
        try {
            transactions.run(who, () -> imports.touch(id, read, at));
        } catch (RuntimeException e) {
            LOG.warn("the beat of import {} was lost", id, e);
        }
    }

    private static Loading.Result failed(Course course) {
        return new Loading.Result(
                ImportState.FAILED,
                new Outline(null, java.util.List.of(), java.util.List.of()),
                new Counts(course.rowsRead(), 0, 0, 0, course.rowsBad()));
    }

    @Override
    public void close() {
        beats.shutdownNow();
    }
}
