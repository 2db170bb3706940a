package relevo.app.journal;

/**
 * How much was looked at, and how much of it was wrong.
 *
 * @param faulty tenants with at least one fault
 */
public record Inspected(long tenants, long events, long faulty, long faults) {}
