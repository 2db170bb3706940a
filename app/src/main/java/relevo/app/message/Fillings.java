package relevo.app.message;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Standing;
import relevo.app.people.Person;
import relevo.app.queue.Queues;
import relevo.engagement.state.Service;

/** Begins the filling-in of a template from the record. */
@Component
class Fillings {
    private final MessageSource texts;
    private final MailSettings settings;
    private final Settings application;
    private final RulesInForce rules;
    private final Queues queues;
    private final Clock clock;

    Fillings(
            MessageSource texts,
            MailSettings settings,
            Settings application,
            RulesInForce rules,
            Queues queues,
            Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.application = application;
        this.rules = rules;
        this.queues = queues;
        this.clock = clock;
    }

    Filling of(Standing tenant, @Nullable Service service, Optional<Person> manager, Locale language) {
        var filling = new Filling(
                tenant.state(),
                new Wording(texts, language),
                rules.of(tenant.state()).values(),
                queue -> queues.name(queue, language),
                clock);
        filling.tenant();
        filling.links(settings, application.baseUrl().toString());
        manager.ifPresent(person -> filling.manager(person.name(), person.mail()));
        if (service != null) {
            filling.service(service);
        }
        return filling;
    }
}
