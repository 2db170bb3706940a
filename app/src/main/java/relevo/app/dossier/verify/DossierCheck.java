package relevo.app.dossier.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Line;
import relevo.app.key.Checking;
import relevo.app.key.VerifyingKey;
import relevo.engagement.replay.Outset;
import relevo.engagement.replay.Outset.Oddity;
import relevo.engagement.state.TenantState;
import relevo.playbook.edition.Edition;
import relevo.playbook.rules.Rulebook;

/** One dossier, line by line. */
final class DossierCheck {
    /** Larger numbers are not for sure the same in every reader of JSON. */
    private static final long LAST_VERSION = 1L << 53;

    private final EditionReading editions;
    private final @Nullable VerifyingKey expected;
    private final Counts counts = new Counts();
    private final Named named = new Named();
    private @Nullable DossierLines reading;
    private Line.@Nullable Header header;
    private @Nullable Edition edition;
    private @Nullable Rulebook rulebook;

    DossierCheck(EditionReading editions, @Nullable VerifyingKey expected) {
        this.editions = editions;
        this.expected = expected;
    }

    /** The number of the line read last. */
    int line() {
        return reading == null ? 0 : reading.number();
    }

    Report report(@Nullable Flaw flaw) {
        return new Report(header, edition, flaw, expected != null, counts, named);
    }

    void all(InputStream bytes) throws IOException {
        var lines = new DossierLines(bytes);
        reading = lines;
        Line.Header first = header(lines);
        Checking signed = signer(first).checking();
        lines.check(signed);
        var cited = new CitedCheck(lines, counts, named);
        cited.whole(first.whole());
        var events = new EventCheck(lines, cited, counts, named, beginning(lines, first, cited));
        events.all();
        end(lines.take(Line.End.class), events, first);
        new RecordCheck(lines, counts, first).all(events, rules(), cited.readings());
        signature(lines, first, signed);
    }

    private Line.Header header(DossierLines lines) throws IOException {
        Line.Header first = lines.take(Line.Header.class).line();
        header = first;
        Times.possible(1, first.made());
        if (!first.format().equals(Line.FORMAT)) {
            throw new Flawed(1, FlawKind.OTHER_FORMAT, first.format(), Line.FORMAT);
        }
        return first;
    }

    private VerifyingKey signer(Line.Header first) {
        VerifyingKey key = VerifyingKey.read(first.publicKey()).orElseThrow(() -> new Flawed(1, FlawKind.NO_KEY));
        if (!key.id().equals(first.key()) || !key.hex().equals(first.publicKey())) {
            throw new Flawed(1, FlawKind.OTHER_KEY_ID, first.key());
        }
        if (expected != null && !expected.equals(key)) {
            throw new Flawed(1, FlawKind.FOREIGN_SIGNER, key.shortId(), expected.shortId());
        }
        return key;
    }

    private Beginning beginning(DossierLines lines, Line.Header first, CitedCheck cited) throws IOException {
        var edition = lines.take(Line.Edition.class);
        Edition read = editions.read(edition);
        Rulebook rules = read.rulebook();
        rulebook = rules;
        this.edition = read;
        named.by(rules);
        var start = lines.take(Line.Start.class);
        boolean fits = start.line().version() > 0
                && first.until() < LAST_VERSION
                && start.line().version() == first.from() - 1
                && start.line().head().matches("[0-9a-f]{64}");
        if (!fits) {
            throw new Flawed(start.number(), FlawKind.OTHER_START, first.from());
        }
        TenantState state = start.line().state();
        Outset.oddity(state).ifPresent(odd -> {
            throw odd(start.number(), odd);
        });
        named.add(state);
        cited.follow(start.number(), List.of(first, state));
        return new Beginning(first, edition.line().id(), rules, start.line());
    }

    private static Flawed odd(int line, Oddity odd) {
        return switch (odd) {
            case Oddity.Begun(var service) -> new Flawed(line, FlawKind.START_BEGUN, service.name());
            case Oddity.BelowMilestone(var service) -> new Flawed(line, FlawKind.START_MILESTONE, service.name());
            case Oddity.TwoPrimaries(var role) -> new Flawed(line, FlawKind.START_TWO_PRIMARIES, role);
        };
    }

    private Rulebook rules() {
        return Objects.requireNonNull(rulebook);
    }

    private static void end(Numbered<Line.End> end, EventCheck events, Line.Header first) {
        Line.End said = end.line();
        if (said.version() != events.version() || said.version() != first.until()) {
            throw new Flawed(end.number(), FlawKind.RANGE_CHANGED, first.until(), events.version());
        }
        if (!said.head().equals(events.head()) || !said.state().equals(events.state())) {
            throw new Flawed(end.number(), FlawKind.END_CHANGED, said.version());
        }
        if (events.times().isEarly(first.made())) {
            throw new Flawed(1, FlawKind.MADE_EARLY, first.made());
        }
    }

    private static void signature(DossierLines lines, Line.Header first, Checking signed) throws IOException {
        var last = lines.take(Line.Signature.class);
        if (!last.line().key().equals(first.key())) {
            throw new Flawed(last.number(), FlawKind.OTHER_KEY_ID, last.line().key());
        }
        boolean canonical = last.line().value().equals(last.line().value().toLowerCase(java.util.Locale.ROOT));
        if (!canonical || !signed.fits(last.line().value())) {
            throw new Flawed(last.number(), FlawKind.SIGNATURE_WRONG);
        }
        if (lines.ahead() != null) {
            throw new Flawed(lines.number(), FlawKind.AFTER_THE_END);
        }
    }
}
