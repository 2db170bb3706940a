package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.EditionId;
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
    private final Concerned concerned = new Concerned();
    private final MailCheck mails;
    private final ReadingCheck readings;
    private final EditionCheck editions;
    private final IntervalCheck access;
    private final IntervalCheck involvement;
    private boolean seen;

    TenantCheck(TenantId tenant, Predicate<ContentId> erased) {
        this.faults = new Faults(tenant);
        this.chain = new ChainCheck(tenant, faults);
        this.fold = new FoldCheck(faults);
        this.texts = new TextCheck(faults, erased);
        this.commands = new CommandCheck(faults);
        this.domains = new DomainCheck(faults);
        this.mails = new MailCheck(faults);
        this.readings = new ReadingCheck(faults);
        this.editions = new EditionCheck(faults);
        this.access = IntervalCheck.access(faults);
        this.involvement = IntervalCheck.involvement(faults);
    }

    void event(ResultSet row) throws SQLException {
        long version = row.getLong("version");
        byte[] event = row.getBytes("event");
        chain.next(version, event, row.getBytes("hash"));
        UUID command = row.getObject("command_id", UUID.class);
        UUID by = row.getObject("by_person", UUID.class);
        commands.wrote(command, version);
        involvement.acted(by, row.getTimestamp("at").toInstant(), version);
        Recorded read = fold.next(version, event, row.getTimestamp("at"), by);
        if (read != null) {
            read(command, version, read);
        }
    }

    private void read(UUID command, long version, Recorded read) {
        long first = commands.first(command);
        CitedTexts.of(read.event()).forEach(text -> texts.cited(version, first, text));
        mails.told(read);
        readings.told(version, read);
        editions.told(version, read);
        TenantState after = fold.after();
        if (after != null) {
            concerned.next(command, version, read, after);
        }
    }

    void command(ResultSet row) throws SQLException {
        commands.onRecord(
                row.getObject("command_id", UUID.class), row.getLong("before"), row.getLong("after"), chain.last());
    }

    void text(ResultSet row) throws SQLException {
        texts.stored(
                new ContentId(row.getObject("content_id", UUID.class)),
                row.getLong("version"),
                row.getBytes("salt"),
                row.getString("text"));
    }

    void domain(ResultSet row) throws SQLException {
        domains.stored(row.getString("domain"));
    }

    void mail(ResultSet row) throws SQLException {
        mails.mail(row);
    }

    void recipient(ResultSet row) throws SQLException {
        mails.recipient(row);
    }

    void reading(ResultSet row) throws SQLException {
        readings.stored(row);
    }

    void access(ResultSet row) throws SQLException {
        access.stored(row);
    }

    void involvement(ResultSet row) throws SQLException {
        involvement.stored(row);
    }

    void state(ResultSet row) throws SQLException {
        seen = true;
        new RowCheck(faults, chain)
                .stored(row, fold.state().orElse(null), fold.last().orElse(null));
    }

    /** The usage readings that its events cite. */
    Set<UUID> cited() {
        return readings.cited();
    }

    /** The editions that its engagements go by. */
    Set<EditionId> pinned() {
        return editions.pinned();
    }

    /** All who ever had to do with the tenant. */
    Set<UUID> everybody() {
        return concerned.everybody();
    }

    /** What a feature keeps; where the state row isn't right, that has to be made right before. */
    void differs(Beside.Difference found) {
        faults.add(0, Fault.Kind.BESIDE_CHANGED, found.table(), found.stored(), found.told());
    }

    void end(Partners partners, Set<EditionId> stored) {
        if (!seen) {
            new RowCheck(faults, chain).missing();
        }
        if (commands.known() > chain.last() && faults.journalSound()) {
            faults.add(chain.last(), Fault.Kind.TAIL_CUT, chain.last(), commands.known());
        }
        commands.end();
        texts.end();
        fold.state().ifPresent(state -> domains.end(state.profile().domain()));
        if (fold.state().isPresent() && faults.journalSound()) {
            mails.end();
            readings.end();
            access.end(Intervals.of(concerned.steps(), partners::at));
            involvement.end(Intervals.of(concerned.steps(), Concerned.Step::people));
        }
        editions.end(stored);
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

    TextCheck texts() {
        return texts;
    }

    List<IntervalCheck> intervals() {
        return List.of(access, involvement);
    }

    /** The state that what stands beside the journal is held against: none where that would say a fault twice, or a false one. */
    Optional<TenantState> state() {
        return seen && faults.journalSound() ? fold.state() : Optional.empty();
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
