package relevo.app.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import relevo.app.imports.Choices;
import relevo.app.imports.Counts;
import relevo.app.imports.Course;
import relevo.app.imports.ImportId;
import relevo.app.imports.ImportState;
import relevo.app.imports.Loading;
import relevo.app.imports.Upload;
import relevo.app.table.Flaw;
import relevo.app.table.Outline;
import relevo.app.table.Row;
import relevo.app.table.Tables;

/** Loads usage files: reads row by row, checks and stores all rows at once. */
@Component
class UsageLoading implements Loading {
    private static final Map<String, UsageColumn> PLACES = Map.of(
            "usage.flaw.tenant", UsageColumn.TENANT,
            "usage.flaw.service", UsageColumn.SERVICE,
            "usage.flaw.future", UsageColumn.AS_OF,
            "usage.flaw.contradiction", UsageColumn.ACTIVE_USERS);

    private final Tables tables;
    private final UsageStore store;
    private final DataSource database;
    private final Clock clock;

    UsageLoading(Tables tables, UsageStore store, DataSource database, Clock clock) {
        this.tables = tables;
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Result load(ImportId id, Upload upload, Choices choices, Course course) {
        store.open();
        var reading = new Reading(choices, course);
        var outline = reading.read(upload);
        if (!outline.broken().isEmpty()) {
            course.broken(outline.broken());
            return new Result(ImportState.REFUSED, outline, counts(course, new UsageStore.Stored(0, 0, 0)));
        }
        var now = clock.instant();
        store.check(now);
        if (course.isFlawless()) {
            var allNew = store.storeNew(id, now);
            if (allNew.isPresent()) {
                return new Result(ImportState.TAKEN, outline, counts(course, allNew.get()));
            }
        }
        store.compare();
        store.eachBad(reading::bad);
        return course.isFlawless() || choices.skipBad()
                ? new Result(ImportState.TAKEN, outline, counts(course, store.store(id, now)))
                : new Result(ImportState.REFUSED, outline, counts(course, new UsageStore.Stored(0, 0, 0)));
    }

    private static Counts counts(Course course, UsageStore.Stored stored) {
        var unchanged = stored.rows() - stored.inserted() - stored.corrected();
        return new Counts(course.rowsRead(), stored.inserted(), unchanged, stored.corrected(), course.rowsBad());
    }

    /** One reading of one file; it remembers where the columns stand. */
    private final class Reading {
        private final Choices choices;
        private final Course course;
        private final LocalDate today = LocalDate.now(clock);
        private final UsageRows rows = new UsageRows(database);
        private final Map<UsageColumn, Flaw> places = new EnumMap<>(UsageColumn.class);

        Reading(Choices choices, Course course) {
            this.choices = choices;
            this.course = course;
        }

        Outline read(Upload upload) {
            try {
                var outline = tables.read(upload.file(), UsageColumn.class, this::take);
                rows.end();
                return outline;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                rows.rest(); // or else nothing could be rolled back
            }
        }

        private void take(Row<UsageColumn> row) {
            course.read();
            if (places.isEmpty()) {
                PLACES.forEach((reason, column) -> places.put(column, row.flaw(column, reason)));
            }
            UsageRow.of(row, choices, today).ifPresentOrElse(rows::add, () -> bad(row));
        }

        /** What is wrong is stored now and then, by the same connection. */
        private void bad(Row<UsageColumn> row) {
            rows.rest();
            course.bad(row.flaws());
        }

        void bad(UsageStore.Bad bad, boolean isNewLine) {
            var place = places.get(PLACES.get(bad.reason()));
            var flaw = place == null
                    ? Flaw.at(bad.line(), bad.reason(), bad.details().toArray())
                    : place.in(bad.line(), bad.reason(), bad.details());
            if (isNewLine) {
                course.bad(List.of(flaw));
            } else {
                course.alsoBad(flaw);
            }
        }
    }
}
