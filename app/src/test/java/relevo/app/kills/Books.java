package relevo.app.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import relevo.app.journal.Fault;
import relevo.app.journal.Verified;

/** What the database knows after the last kill, held against what was acknowledged and what came by mail. */
final class Books {
    /** The process's mails, and those to its people: digests. */
    private static final List<String> OUTBOXES = List.of("message_recipients", "personal_mails");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final House house;
    private final PostOffice mails;
    private final Instant since;

    Books(House house, PostOffice mails, Instant since) {
        this.house = house;
        this.mails = mails;
        this.since = since;
    }

    /** Acknowledged commands that are not on record. */
    List<String> lost(List<Ledger.Acknowledged> all) throws SQLException {
        return query().rows(
                        """
                        select a.command from unnest(cast(? as uuid[]), cast(? as uuid[])) a (tenant, command)
                         where not exists (select from command c where c.tenant_id = a.tenant and c.command_id = a.command)
                        """,
                        row -> row.getString(1),
                        each(all, one -> one.tenant().toString()),
                        each(all, one -> one.command().toString()));
    }

    /** Acknowledged notes whose text is not there exactly once. */
    List<String> notesNotThereOnce(List<Ledger.Acknowledged> all) throws SQLException {
        var notes = all.stream().filter(one -> !one.text().isEmpty()).toList();
        return query().rows(
                        """
                        select a.text from unnest(cast(? as uuid[]), ?) a (tenant, text)
                          left join content c on c.tenant_id = a.tenant and c.text = a.text
                         group by a.text having count(c.text) <> 1
                        """,
                        row -> row.getString(1),
                        each(notes, one -> one.tenant().toString()),
                        each(notes, Ledger.Acknowledged::text));
    }

    /** Notes that are there twice, acknowledged or not. */
    List<String> notesTwice() throws SQLException {
        return query().rows(
                        "select text from content where text like 'Nota %' group by text having count(*) > 1",
                        row -> row.getString(1));
    }

    /** The timer's minute is shortened; what it does is left to it. */
    void awaitMilestone(String tenant) throws SQLException, InterruptedException {
        var reached = "select count(*) from journal j join tenant t using (tenant_id) where t.name = '" + tenant
                + "' and position('\"type\":\"MilestoneReached\"'::bytea in j.event) > 0";
        var until = Instant.now().plus(PATIENCE);
        while (query().rows(reached, row -> row.getLong(1)).getFirst() == 0) {
            assertThat(Instant.now()).as("the milestone of " + tenant).isBefore(until);
            query().run("update scheduled_tasks set execution_time = now() where task_name = 'usage-milestones'"
                    + " and not picked");
            Thread.sleep(500);
        }
    }

    /** The growing pauses are shortened; the courier is rung by a mail as always. */
    void drainOutbox(Runnable mail) throws SQLException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (underWay() > 0) {
            assertThat(Instant.now()).as("the outbox drains").isBefore(until);
            for (var outbox : OUTBOXES) {
                query().run("update " + outbox + " set next_attempt = now() where next_attempt is not null");
                query().run("update " + outbox + " set tried_at = now() - interval '16 minutes'"
                        + " where state = 'SENDING' and tried_at < now() - interval '20 seconds'");
            }
            mail.run();
            Thread.sleep(1000);
        }
    }

    private long underWay() throws SQLException {
        long underWay = 0;
        for (var outbox : OUTBOXES) {
            var waiting = "select count(*) from " + outbox + " where state in ('WAITING', 'SENDING', 'IN_DOUBT')";
            underWay += query().rows(waiting, row -> row.getLong(1)).getFirst();
        }
        return underWay;
    }

    /** Message-IDs on record that never came. */
    List<String> unsent() throws SQLException {
        return queued().stream().filter(id -> !mails.letters().containsKey(id)).toList();
    }

    /** Message-IDs that came and are not on record. */
    List<String> unknown() throws SQLException {
        var queued = Set.copyOf(query().rows(
                        "select mail_id from messages union select mail_id from personal_mails",
                        row -> row.getString(1)));
        return mails.letters().keySet().stream()
                .filter(id -> !queued.contains(id))
                .toList();
    }

    /** What came once more without saying that it may have come before. */
    List<String> twiceUnmarked() {
        return mails.letters().entrySet().stream()
                .filter(entry -> entry.getValue().stream().skip(1).anyMatch(came -> !came.inDoubt()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    List<Fault> faults() throws SQLException {
        return Verified.faults(house.superuser(), house.data());
    }

    private List<String> queued() throws SQLException {
        var each = "select mail_id from %s where queued_at >= '" + since + "'";
        return query().rows(
                        each.replace("%s", "messages") + " union " + each.replace("%s", "personal_mails"),
                        row -> row.getString(1));
    }

    private Query query() {
        return new Query(house.superuser());
    }

    private static String[] each(
            List<Ledger.Acknowledged> all, java.util.function.Function<Ledger.Acknowledged, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
