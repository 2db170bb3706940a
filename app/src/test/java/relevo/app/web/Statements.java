package relevo.app.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that this thread sends to the database while something is done, as Spring's own log tells them. */
public final class Statements {
    private static final String PREPARED = "Executing prepared SQL statement [";
    private static final String PLAIN = "Executing SQL ";

    private Statements() {}

    /** Each with its text, in their order. */
    public static List<String> during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var heard = new Hearing(Thread.currentThread());
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setAdditive(true);
            logger.setLevel(before);
        }
        return heard.said.stream()
                .filter(message -> message.startsWith(PREPARED) || message.startsWith(PLAIN))
                .toList();
    }

    /** What one thread says; timers at work in the background are not meant. */
    private static final class Hearing extends AppenderBase<ILoggingEvent> {
        private final List<String> said = new ArrayList<>();
        private final Thread whose;

        Hearing(Thread whose) {
            this.whose = whose;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread().equals(whose)) {
                said.add(event.getFormattedMessage());
            }
        }
    }
}
