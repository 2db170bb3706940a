package relevo.engagement.replay;

import java.util.ArrayList;
import java.util.List;
import relevo.engagement.event.Recorded;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/**
 * Decides a history anew, by the rules of an edition.
 *
 * <p>Who asked is taken to have had every role, because the record does not say which roles a person had: what the rules
 * say of different people, of managers and of Relevo itself is judged all the same.
 */
public final class Replay {
    private final Rules rules;

    public Replay(Rules rules) {
        this.rules = rules;
    }

    /**
     * Decides one after the other what commands recorded.
     *
     * @param told what was recorded at one moment by one author; what a command recorded stands together
     */
    public Replayed of(TenantState before, List<Recorded> told) {
        TenantState state = before;
        List<Passed> passed = new ArrayList<>();
        int place = 0;
        while (place < told.size()) {
            var turn = new Turn(rules, state, told.subList(place, told.size()));
            if (turn.play() instanceof Replayed.Misfit misfit) {
                return new Replayed.Misfit(place + misfit.place(), misfit.why());
            }
            int began = place;
            turn.passed().ifPresent(verdict -> passed.add(new Passed(began, verdict)));
            state = turn.after();
            place += turn.length();
        }
        return new Replayed.Fits(state, passed);
    }
}
