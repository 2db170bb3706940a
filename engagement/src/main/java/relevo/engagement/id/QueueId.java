package relevo.engagement.id;

/** Names a queue; the same in every language, for example {@code ftcq-inactive-emea}. */
public record QueueId(String value) implements Comparable<QueueId> {
    @Override
    public int compareTo(QueueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
