package relevo.app.message;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.sentence.Names;
import relevo.app.sentence.Speech;
import relevo.app.web.Said;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;

/** The speech in which the process refuses a mail; its refusals name nothing but roles. */
@Component
class Refusals {
    private final MessageSource texts;
    private final Clock clock;

    Refusals(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    Speech in(Locale language) {
        return new Speech(said(language), new ByIds());
    }

    Said said(Locale language) {
        return new Said(texts, language, ZoneId.systemDefault(), clock);
    }

    String text(String key, Locale language, Object... details) {
        return texts.getMessage(key, details, language);
    }

    /** Names nothing better than its id. */
    private record ByIds() implements Names {
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
            return service.value();
        }

        @Override
        public String statement(String statement) {
            return statement;
        }
    }
}
