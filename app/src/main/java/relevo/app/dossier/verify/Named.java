package relevo.app.dossier.verify;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Line;
import relevo.app.sentence.Names;
import relevo.app.web.Said;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rulebook;

/** What a dossier calls people, services and statements. */
public final class Named {
    private final Map<PersonId, String> people = new HashMap<>();
    private final Map<ServiceId, String> services = new HashMap<>();
    private @Nullable Rulebook rulebook;

    public void add(Line.Person person) {
        String name = person.name();
        if (name != null) {
            people.put(person.id(), name);
        }
    }

    public void add(TenantState state) {
        state.services().forEach((id, service) -> services.put(id, service.name()));
    }

    public void by(Rulebook rules) {
        rulebook = rules;
    }

    public Names in(Said said) {
        return new InLanguage(said);
    }

    /** The names in the words of one language. */
    private final class InLanguage implements Names {
        private final Said said;

        InLanguage(Said said) {
            this.said = said;
        }

        @Override
        public String person(@Nullable PersonId person) {
            if (person == null) {
                return text("word.relevo", "Relevo");
            }
            String name = people.get(person);
            return name == null ? text("word.stranger", "?") : name;
        }

        @Override
        public String queue(QueueId queue) {
            return text("queue." + queue.value(), queue.value());
        }

        @Override
        public String service(ServiceId service) {
            return services.getOrDefault(service, service.value());
        }

        @Override
        public String statement(String statement) {
            Rulebook rules = rulebook;
            return rules == null
                    ? statement
                    : rules.statements().stream()
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
}
