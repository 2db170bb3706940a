package relevo.engagement.id;

/** Names an edition by its content hash. */
public record EditionId(String value) implements Comparable<EditionId> {
    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
