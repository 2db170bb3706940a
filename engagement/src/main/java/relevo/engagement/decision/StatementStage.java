package relevo.engagement.decision;

import relevo.engagement.state.Progress;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Rules;

/** From when on a statement can be signed: with the gate that asks for it. */
final class StatementStage {
    private final Rules rules;

    StatementStage(Rules rules) {
        this.rules = rules;
    }

    boolean known(String statement) {
        return rules.values().statements().contains(statement);
    }

    boolean reached(String statement, Progress progress) {
        return switch (progress) {
            case Progress.Enabling _ -> askedBy(Gate.START_PREPARING, statement);
            case Progress.Preparing _ ->
                askedBy(Gate.START_PREPARING, statement) || askedBy(Gate.RECORD_DISCUSSION, statement);
            case Progress.Discussed _ -> true;
            case Progress.Completed _ -> false;
            case Progress.Withdrawn _ -> false;
        };
    }

    private boolean askedBy(Gate gate, String statement) {
        return rules.asked(gate).stream()
                .flatMap(criterion -> criterion.condition().leaves())
                .anyMatch(new Condition.Attested(statement)::equals);
    }
}
