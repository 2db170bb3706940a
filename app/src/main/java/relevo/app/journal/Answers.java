package relevo.app.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Evolution;

/** Finds how a command was answered the first time, so that asking again gets the same. */
@Component
class Answers {
    private static final String FIND = "select before, after from command where tenant_id = ? and command_id = ?";

    private final JdbcClient database;
    private final History history;

    Answers(JdbcClient database, History history) {
        this.database = database;
        this.history = history;
    }

    Optional<Outcome> to(Asked asked) {
        return database.sql(FIND)
                .params(asked.tenant().value(), asked.command())
                .query((row, number) -> answer(asked.tenant(), row.getInt("before"), row.getInt("after")))
                .optional();
    }

    private Outcome answer(TenantId tenant, int before, int after) {
        List<Recorded> all =
                history.of(tenant, 1, after).stream().map(Told::recorded).toList();
        return new Outcome.Done(Evolution.fold(all), after, all.subList(before, after));
    }
}
