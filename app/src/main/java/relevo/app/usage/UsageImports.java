package relevo.app.usage;

import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.imports.Choices;
import relevo.app.imports.ImportId;
import relevo.app.imports.ImportKind;
import relevo.app.imports.ImportRuns;
import relevo.app.imports.Running;
import relevo.app.imports.Upload;

/** Imports of usage files: the rows are stored first, then the tenants are told what they say. */
@Component
public class UsageImports {
    private final ImportRuns runs;
    private final UsageLoading loading;
    private final ReadingPartitions partitions;
    private final MilestoneWatch watch;

    UsageImports(ImportRuns runs, UsageLoading loading, ReadingPartitions partitions, MilestoneWatch watch) {
        this.runs = runs;
        this.loading = loading;
        this.partitions = partitions;
        this.watch = watch;
    }

    /** In the background; {@code after} is run when the file is not needed any more. */
    Running start(UUID id, Reader who, Upload upload, Choices choices, Runnable after) {
        return runs.start(request(id, who, upload, choices), () -> {
            after.run();
            watch.look();
        });
    }

    /** To its end. {@code beat} hears the rows read so far, about once a second. */
    public ImportId run(UUID id, Reader who, Upload upload, Choices choices, LongConsumer beat) {
        var done = runs.run(request(id, who, upload, choices), beat);
        watch.look();
        return done;
    }

    private ImportRuns.Request request(UUID id, Reader who, Upload upload, Choices choices) {
        partitions.make();
        return new ImportRuns.Request(id, ImportKind.USAGE, who, upload, choices, loading);
    }
}
