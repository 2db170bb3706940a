package relevo.app.sentence;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.RulesInForce;
import relevo.app.web.Said;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;
import relevo.playbook.rules.Rulebook;
import relevo.playbook.rules.ShippedRules;

/** Names from the tables of people and queues, the texts, the tenant's services and the rules. */
final class KnownNames implements Names {
    private static final Rulebook RULEBOOK = ShippedRules.rulebook(RulesInForce.PROCESS);

    private final Said said;
    private final Map<UUID, String> people;
    private final Map<String, String> queues;
    private final Speeches.Services services;

    KnownNames(Said said, Map<UUID, String> people, Map<String, String> queues, Speeches.Services services) {
        this.said = said;
        this.people = people;
        this.queues = queues;
        this.services = services;
    }

    @Override
    public String person(@Nullable PersonId person) {
        if (person == null) {
            return text("word.relevo", "Relevo");
        }
        String name = people.get(person.value());
        return name == null ? text("word.stranger", "?") : name;
    }

    @Override
    public String queue(QueueId queue) {
        return queues.getOrDefault(queue.value(), queue.value());
    }

    @Override
    public String service(ServiceId service) {
        Service known = services.get(service);
        return known == null ? service.value() : known.name();
    }

    @Override
    public String statement(String statement) {
        return RULEBOOK.statements().stream()
                .filter(known -> known.id().equals(statement))
                .map(known -> known.says().in(said.language().getLanguage()))
                .findFirst()
                .orElse(statement);
    }

    private String text(String key, String otherwise) {
        String found = said.texts().getMessage(key, null, otherwise, said.language());
        return found == null ? otherwise : found;
    }
}
