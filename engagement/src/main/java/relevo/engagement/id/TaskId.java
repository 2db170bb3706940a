package relevo.engagement.id;

/** Names a task of the playbooks, for example {@code 4058}. */
public record TaskId(String value) implements Comparable<TaskId> {
    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
