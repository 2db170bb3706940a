package relevo.engagement.id;

/** Names a task of the playbooks, for example {@code 4058}. */
public record TaskId(String value) implements Comparable<TaskId> {
    /** What approving a request completes; the other tasks are named by the rules. */
    public static final TaskId REQUEST_PROCESSED = new TaskId("2453");

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
