package relevo.playbook.rules;

import java.util.List;
import java.util.Map;

/**
 * What a rules file holds: the rules, and how screens say each criterion and each statement.
 *
 * @param sentences criterion id to its sentence
 * @param statements every statement of the vocabulary, those that aren't asked included
 */
public record Rulebook(Rules rules, Map<String, Wording> sentences, List<Statement> statements) {
    public Rulebook {
        sentences = Map.copyOf(sentences);
        statements = List.copyOf(statements);
    }

    public Wording sentence(String criterion) {
        var sentence = sentences.get(criterion);
        if (sentence == null) {
            throw new IllegalArgumentException("The rules " + rules.process() + " have no criterion " + criterion);
        }
        return sentence;
    }

    public Statement statement(String id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The rules " + rules.process() + " have no statement " + id));
    }
}
