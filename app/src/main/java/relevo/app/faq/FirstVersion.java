package relevo.app.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** Publishes the questions that Relevo ships as version 1, where there are none. */
@Component
@Order(FirstVersion.ORDER)
class FirstVersion implements ApplicationRunner {
    static final int ORDER = 5;

    private final Versions versions;
    private final Transactions transactions;

    FirstVersion(Versions versions, Transactions transactions) {
        this.versions = versions;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.run(Reader.BACKGROUND, () -> {
            if (versions.newest().isEmpty()) {
                versions.add(1, null, "", shipped("es"), shipped("en"));
            }
        });
    }

    private static String shipped(String language) {
        try {
            return new ClassPathResource("faq/" + language + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
