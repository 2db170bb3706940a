package relevo.app.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import relevo.app.imports.Choices;
import relevo.app.imports.Course;
import relevo.app.imports.Upload;
import relevo.app.table.Outline;
import relevo.app.table.Row;
import relevo.app.table.Tables;

/** The good rows of a tenant file, by tenant and in the order of the file; the bad ones are told to the course. */
final class TenantFile {
    private final Choices choices;
    private final Course course;
    private final RowCheck check;
    private final Map<String, TenantDraft> drafts = new LinkedHashMap<>();

    TenantFile(Choices choices, Course course, RowCheck check) {
        this.choices = choices;
        this.course = course;
        this.check = check;
    }

    Outline read(Tables tables, Upload upload) {
        try {
            return tables.read(upload.file(), TenantColumn.class, this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Row<TenantColumn> row) {
        course.read();
        var good = check.isGood(row, choices.dates());
        if (!good || !draft(row).add(row)) {
            course.bad(row.flaws());
        }
    }

    private TenantDraft draft(Row<TenantColumn> row) {
        var domain = row.text(TenantColumn.DOMAIN).toLowerCase(Locale.ROOT);
        return drafts.computeIfAbsent(domain, made -> new TenantDraft(made, row));
    }

    /** Those that have a good row. */
    Collection<TenantDraft> drafts() {
        return drafts.values().stream().filter(draft -> !draft.rows().isEmpty()).toList();
    }
}
