package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** All of one tenant's record, read row by row: first its events, then commands, texts and domains, last its state row. */
final class TenantCheck {
    private final Faults faults;
    private final ChainCheck chain;
    private final FoldCheck fold;
    private final TextCheck texts;
    private final CommandCheck commands;
    private final DomainCheck domains;
    private boolean seen;

    TenantCheck(TenantId tenant, Predicate<ContentId> erased) {
        this.faults = new Faults(tenant);
        this.chain = new ChainCheck(tenant, faults);
        this.fold = new FoldCheck(faults);
        this.texts = new TextCheck(faults, erased);
        this.commands = new CommandCheck(faults);
        this.domains = new DomainCheck(faults);
    }

    void event(ResultSet row) throws SQLException {
        long version = row.getLong("version");
        byte[] event = row.getBytes("event");
        chain.next(version, event, row.getBytes("hash"));
        commands.wrote(row.getObject("command_id", UUID.class), version);
        Recorded read = fold.next(version, event, row.getTimestamp("at"), row.getObject("by_person", UUID.class));
        if (read != null) {
            CitedTexts.of(read.event()).forEach(text -> texts.cited(version, text));
        }
    }

    void command(ResultSet row) throws SQLException {
        commands.onRecord(
                row.getObject("command_id", UUID.class), row.getLong("before"), row.getLong("after"), chain.last());
    }

    void text(ResultSet row) throws SQLException {
        texts.stored(
                new ContentId(row.getObject("content_id", UUID.class)), row.getBytes("salt"), row.getString("text"));
    }

    void domain(ResultSet row) throws SQLException {
        domains.stored(row.getString("domain"));
    }

    void state(ResultSet row) throws SQLException {
        seen = true;
        new RowCheck(faults, chain)
                .stored(row, fold.state().orElse(null), fold.last().orElse(null));
    }

    void end() {
        if (!seen) {
            new RowCheck(faults, chain).missing();
        }
        if (commands.known() > chain.last() && faults.journalSound()) {
            faults.add(chain.last(), Fault.Kind.TAIL_CUT, chain.last(), commands.known());
        }
        commands.end();
        texts.end();
        fold.state().ifPresent(state -> domains.end(state.profile().domain()));
    }

    List<Fault> faults() {
        return faults.inOrder();
    }

    long events() {
        return chain.last();
    }

    CommandCheck commands() {
        return commands;
    }

    /** What a new state row would be made of, where the journal can be trusted. */
    Optional<Refolded> refolded() {
        Optional<TenantState> state = faults.journalSound() ? fold.state() : Optional.empty();
        return state.map(folded -> new Refolded(
                folded,
                chain.last(),
                new Refolded.Head(chain.head()),
                fold.last().orElseThrow()));
    }
}
