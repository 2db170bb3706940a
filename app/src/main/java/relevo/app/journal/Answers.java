package relevo.app.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Decided.Agreed;
import relevo.engagement.Actor;
import relevo.engagement.Text;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.OutOfPlace;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;

/** Finds how a command was answered the first time, so that asking again gets the same; but no other command under its id does. */
@Component
class Answers {
    private static final String FIND = "select before, after from command where tenant_id = ? and command_id = ?";

    private final JdbcClient database;
    private final History history;
    private final Contents contents;
    private final Moment moment;

    Answers(JdbcClient database, History history, Contents contents, Moment moment) {
        this.database = database;
        this.history = history;
        this.contents = contents;
        this.moment = moment;
    }

    Optional<Outcome> to(Asked asked) {
        return database.sql(FIND)
                .params(asked.tenant().value(), asked.command())
                .query((row, number) -> answer(asked, row.getInt("before"), row.getInt("after")))
                .optional();
    }

    private Outcome answer(Asked asked, int before, int after) {
        List<Recorded> all = history.of(asked.tenant(), 1, after).stream()
                .map(Told::recorded)
                .toList();
        TenantState state = Evolution.fold(all);
        List<Recorded> recorded = all.subList(before, after);
        return before > 0 && isAnother(asked, Evolution.fold(all.subList(0, before)), recorded)
                ? new Outcome.Refused(
                        new OutOfPlace(Obstacle.COMMAND_USED, asked.command().toString()), state)
                : new Outcome.Done(state, after, recorded);
    }

    /** What Relevo asks for has an id made of what it is. */
    private boolean isAnother(Asked asked, TenantState before, List<Recorded> recorded) {
        if (recorded.isEmpty() || asked.acting().actor() instanceof Actor.Clockwork) {
            return false;
        }
        var by = recorded.getFirst().by();
        if (by != null && !asked.acting().actor().is(by)) {
            return true;
        }
        var again = moment.deciding(asked, before, recorded.getFirst().at());
        return decided(again)
                .filter(agreed -> !agreed.events().isEmpty())
                .map(agreed ->
                        !new Repetition(before, said(asked, recorded), again.texts()).same(recorded, agreed.events()))
                .orElse(false);
    }

    /** Nothing where it would be refused or can't be asked today: what it rests on may have changed, and then nothing shows another command. */
    private static Optional<Agreed> decided(Deciding again) {
        try {
            return again.decide() instanceof Agreed agreed ? Optional.of(agreed) : Optional.empty();
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException notAskable) {
            return Optional.empty();
        }
    }

    private Map<ContentId, String> said(Asked asked, List<Recorded> recorded) {
        var cited = recorded.stream()
                .flatMap(each -> CitedTexts.of(each.event()).stream())
                .map(Text::id)
                .toList();
        return contents.readAll(asked.tenant(), cited);
    }
}
