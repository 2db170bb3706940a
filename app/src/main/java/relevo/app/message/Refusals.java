package relevo.app.message;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.sentence.Names;
import relevo.app.sentence.Speech;
import relevo.app.web.Said;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** The speech in which the process refuses a mail; its refusals name nothing but roles and services. */
@Component
class Refusals {
    private final MessageSource texts;
    private final Clock clock;

    Refusals(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    Speech in(Locale language, @Nullable TenantState state) {
        return new Speech(said(language), new OfServices(state == null ? Map.of() : state.services()));
    }

    Said said(Locale language) {
        return new Said(texts, language, ZoneId.systemDefault(), clock);
    }

    String text(String key, Locale language, Object... details) {
        return texts.getMessage(key, details, language);
    }

    /** Names services; of all else nothing better than the id. */
    private record OfServices(Map<ServiceId, Service> services) implements Names {
        @Override
        public String person(@Nullable PersonId person) {
            return String.valueOf(person);
        }

        @Override
        public String queue(QueueId queue) {
            return queue.value();
        }

        @Override
        public String service(ServiceId service) {
            Service known = services.get(service);
            return known == null ? service.value() : known.name();
        }

        @Override
        public String statement(String statement) {
            return statement;
        }
    }
}
