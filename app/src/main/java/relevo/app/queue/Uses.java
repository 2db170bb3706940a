package relevo.app.queue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.RulesInForce;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.QueueId;
import relevo.playbook.rules.Values;

/** What uses a queue; to be called within a transaction. */
@Component
class Uses {
    /** Beyond so many, it is just many. */
    static final int COUNTED = 1000;

    private static final String STANDING = """
            select count(*) from (select from tenant where holder = 'queue:' || ? limit ?) standing
            """;
    private static final String COMING = "select count(*) from tenant where move_to = 'queue:' || ?";
    private static final String EDITIONS = "select distinct edition from tenant where engaged and edition is not null";

    private final JdbcClient database;
    private final RulesInForce rules;

    Uses(JdbcClient database, RulesInForce rules) {
        this.database = database;
        this.rules = rules;
    }

    /** How many tenants stand in it, at most one more than are counted. */
    int standing(QueueId queue) {
        return count(STANDING, queue.value(), COUNTED + 1);
    }

    /** How many moves to it wait for their answer. */
    int coming(QueueId queue) {
        return count(COMING, queue.value());
    }

    /** Whether the newest rules, or those of an open engagement, send tenants there. */
    boolean ruled(QueueId queue) {
        return names(rules.newest(), queue)
                || database.sql(EDITIONS).query(String.class).list().stream()
                        .map(edition -> new EditionId(String.valueOf(edition)))
                        .anyMatch(edition -> names(edition, queue));
    }

    private boolean names(EditionId edition, QueueId queue) {
        Values values = rules.of(edition).values();
        return values.arrivalQueue().equals(queue.value())
                || values.inactiveQueues().containsValue(queue.value());
    }

    private int count(String statement, Object... values) {
        return database.sql(statement)
                .params(values)
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
