package relevo.engagement.id;

/** Names a service within its tenant by its workload, for example {@code exchange}. */
public record ServiceId(String value) implements Comparable<ServiceId> {
    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
