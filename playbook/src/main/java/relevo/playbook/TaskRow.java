package relevo.playbook;

/** One row of a task table; the id is the page's own text, empty where the row has none. */
public record TaskRow(
        String id, String name, Obligation obligation, String role, String services, int line, int column) {
    public boolean mandatory() {
        return obligation == Obligation.MANDATORY;
    }
}
