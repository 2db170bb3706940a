package relevo.playbook.rules;

/**
 * An item of a known page: where it stands, and the fingerprint of its text.
 *
 * @param place for example {@code prepare/input/2} or {@code discuss/output/1.2}
 */
public record Reference(String place, String fingerprint) {}
