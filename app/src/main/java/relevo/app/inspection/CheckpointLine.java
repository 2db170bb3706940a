package relevo.app.inspection;

import java.time.Instant;
import relevo.engagement.id.TenantId;

/** A line of a checkpoint, as canonical JSON; {@code docs/journal.md} tells what each means. */
public sealed interface CheckpointLine {
    /** The format that is written and read here. */
    String FORMAT = "relevo-checkpoint/1";

    /**
     * The first line.
     *
     * @param key the id of the key that signs
     * @param publicKey its X.509 form in hexadecimal digits
     */
    record Header(String format, Instant made, String key, String publicKey) implements CheckpointLine {}

    /** How far a tenant's journal went, and the hash of its last event in hexadecimal digits. */
    record Head(TenantId tenant, long version, String head) implements CheckpointLine {}

    /** The last line: over every byte before it, in hexadecimal digits. */
    record Signature(String key, long tenants, String value) implements CheckpointLine {}
}
