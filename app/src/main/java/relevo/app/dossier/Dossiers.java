package relevo.app.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.database.Transactions;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.format.Lines;
import relevo.app.key.SignedLines;
import relevo.app.key.SigningKeys;
import relevo.app.key.VerifyingKey;
import relevo.engagement.id.TenantId;
import relevo.playbook.edition.Edition;

/** Makes dossiers: who may read a tenant may make its dossier, of as much as they may read. */
@Component
class Dossiers {
    private final Transactions transactions;
    private final Ranges ranges;
    private final Sources sources;
    private final SigningKeys keys;
    private final Settings settings;
    private final Clock clock;

    Dossiers(
            Transactions transactions,
            Ranges ranges,
            Sources sources,
            SigningKeys keys,
            Settings settings,
            Clock clock) {
        this.transactions = transactions;
        this.ranges = ranges;
        this.sources = sources;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The engagement of that number, as far as the maker may read it.
     *
     * @param number 0 for the latest
     */
    Optional<Range> find(Maker maker, TenantId tenant, int number) {
        return transactions.reading(maker.reader(), () -> ranges.find(tenant, number));
    }

    /** Writes the dossier, signed by the key in use; one line at a time is held, and what the signature needs. */
    void write(Maker maker, Range range, OutputStream out) {
        var signing = keys.signing();
        var lines = new SignedLines(signing, out);
        tell(maker, range, signing.by(), (_, bytes) -> lines.add(bytes));
        lines.last(Lines.write(new Line.Signature(signing.by().id(), lines.signature())));
        io(out::flush);
    }

    /** Tells the lines without a signature, for the page. */
    void tell(Maker maker, Range range, LineTaker taker) {
        tell(maker, range, keys.inUse().key(), taker);
    }

    private void tell(Maker maker, Range range, VerifyingKey key, LineTaker taker) {
        transactions.reading(maker.reader(), () -> {
            Edition edition = sources.editions().find(range.edition()).orElseThrow();
            io(() -> new Telling(sources, range, edition, taker).tell(header(maker, range, key)));
            return true;
        });
    }

    private Line.Header header(Maker maker, Range range, VerifyingKey key) {
        return new Line.Header(
                Line.FORMAT,
                range.tenant(),
                range.engagement(),
                range.from(),
                range.until(),
                range.whole(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                maker.person(),
                settings.demo(),
                key.id(),
                key.hex());
    }

    private static void io(Work work) {
        try {
            work.done();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Work that writes. */
    private interface Work {
        void done() throws IOException;
    }
}
