package relevo.app.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.inspection.CheckpointLine.Head;
import relevo.app.inspection.CheckpointLine.Header;
import relevo.app.inspection.CheckpointLine.Signature;
import relevo.app.journal.canonical.NotCanonical;
import relevo.app.key.Checking;
import relevo.app.key.SigningKeys;

/** Holds the journals against a checkpoint that one of this Relevo's own keys signed. */
@Component
class CheckpointCheck {
    private static final int AT_ONCE = 1_000;

    private final StreamHeads heads;
    private final SigningKeys keys;

    CheckpointCheck(StreamHeads heads, SigningKeys keys) {
        this.heads = heads;
        this.keys = keys;
    }

    /** What came of it: how many tenants, or why the file is worth nothing. */
    record Result(long tenants, @Nullable String flaw) {}

    /**
     * Reads the file to its end; what is missing is told as it is found, before the signature at the end is known to fit.
     *
     * @throws IOException where it can't be read
     */
    Result check(Path file, Consumer<Gap> gaps) throws IOException {
        try (var lines = CheckpointLines.of(file)) {
            return check(lines, gaps);
        } catch (NotCanonical other) {
            return new Result(0, "inspection.checkpoint.not-one");
        }
    }

    private Result check(CheckpointLines lines, Consumer<Gap> gaps) throws IOException {
        var first = lines.next();
        if (first == null
                || !(first.line() instanceof Header header)
                || !header.format().equals(CheckpointLine.FORMAT)) {
            return new Result(0, "inspection.checkpoint.not-one");
        }
        var key = keys.find(header.key());
        if (key.isEmpty()) {
            return new Result(0, "inspection.checkpoint.foreign");
        }
        try {
            return heads(lines, key.get().key().checking().add(first.bytes()), gaps);
        } catch (NotCanonical spoilt) {
            return new Result(0, "inspection.checkpoint.changed");
        }
    }

    private Result heads(CheckpointLines lines, Checking signed, Consumer<Gap> gaps) throws IOException {
        List<Head> some = new ArrayList<>();
        long tenants = 0;
        for (var said = lines.next(); said != null; said = lines.next()) {
            switch (said.line()) {
                case Head head -> {
                    some.add(head);
                    signed.add(said.bytes());
                    tenants++;
                }
                case Signature signature -> {
                    told(some, gaps);
                    boolean fits = signature.tenants() == tenants && signed.fits(signature.value()) && lines.atEnd();
                    return new Result(tenants, fits ? null : "inspection.checkpoint.changed");
                }
                case Header _ -> {
                    return new Result(tenants, "inspection.checkpoint.changed");
                }
            }
            if (some.size() == AT_ONCE) {
                told(some, gaps);
            }
        }
        return new Result(tenants, "inspection.checkpoint.changed");
    }

    private void told(List<Head> some, Consumer<Gap> gaps) {
        heads.gaps(some).forEach(gaps);
        some.clear();
    }
}
