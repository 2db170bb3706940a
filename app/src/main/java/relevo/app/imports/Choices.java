package relevo.app.imports;

import relevo.app.table.DateOrder;

/**
 * What a person may choose about an import.
 *
 * @param skipBad whether good rows are taken although others are bad
 * @param source of readings where the file names none; empty where the person did not say
 */
public record Choices(boolean skipBad, DateOrder dates, String source) {}
