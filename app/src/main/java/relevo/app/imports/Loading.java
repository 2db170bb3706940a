package relevo.app.imports;

import relevo.app.table.Outline;

/** How a kind of file is loaded. */
@FunctionalInterface
public interface Loading {
    /** Reads the file and stores what is right, within the transaction of whoever brings it. */
    Result load(ImportId id, Upload upload, Choices choices, Course course);

    /** What came of it. */
    record Result(ImportState state, Outline outline, Counts counts) {}
}
