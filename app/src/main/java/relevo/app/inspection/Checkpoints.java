package relevo.app.inspection;

import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.app.key.SignedLines;
import relevo.app.key.SigningKeys;
import relevo.engagement.id.TenantId;

/** Writes down how far every journal goes, signed: what was there then can't be taken away unnoticed. */
@Component
class Checkpoints {
    private static final int AT_ONCE = 1_000;
    private static final String HEADS = "select tenant_id, version, head from tenant order by tenant_id";

    private final JdbcClient database;
    private final Transactions transactions;
    private final SigningKeys keys;
    private final Clock clock;

    Checkpoints(JdbcClient database, Transactions transactions, SigningKeys keys, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
    }

    /** How many tenants there were, all at one moment. */
    long write(OutputStream out) {
        var signing = keys.signing();
        var key = signing.by();
        var lines = new SignedLines(signing, out);
        var made = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lines.add(written(new CheckpointLine.Header(CheckpointLine.FORMAT, made, key.id(), key.hex())));
        long tenants = heads(lines);
        lines.last(written(new CheckpointLine.Signature(key.id(), tenants, lines.signature())));
        return tenants;
    }

    private long heads(SignedLines lines) {
        var counted = new long[1];
        transactions.snapshot(Reader.BACKGROUND, () -> {
            database.sql(HEADS).withFetchSize(AT_ONCE).query(row -> {
                var head = HexFormat.of().formatHex(row.getBytes("head"));
                var tenant = new TenantId(row.getObject("tenant_id", UUID.class));
                lines.add(written(new CheckpointLine.Head(tenant, row.getLong("version"), head)));
                counted[0]++;
            });
            return counted;
        });
        return counted[0];
    }

    private static byte[] written(CheckpointLine line) {
        return CanonicalJson.write(CheckpointLine.class, line);
    }
}
