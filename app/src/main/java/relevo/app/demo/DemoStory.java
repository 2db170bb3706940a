package relevo.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.people.DemoCast;

/** Tells the demonstration's story into an empty house, whole or not at all. */
@Component
@ConditionalOnBooleanProperty(name = "relevo.demo.story", matchIfMissing = true)
@Order(DemoCast.ORDER + 10)
class DemoStory implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final Duration AGE_OF_FILE = Duration.ofHours(20);

    private final Settings settings;
    private final Props props;
    private final Wishes wishes;
    private final Transactions transactions;
    private final JdbcClient database;

    DemoStory(Settings settings, Props props, Wishes wishes, Transactions transactions, JdbcClient database) {
        this.settings = settings;
        this.props = props;
        this.wishes = wishes;
        this.transactions = transactions;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            transactions.run(Reader.BACKGROUND, () -> {
                if (isEmpty()) {
                    tell();
                }
            });
        }
    }

    private boolean isEmpty() {
        return database.sql("select not exists (select from tenant)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private void tell() {
        var company = new Company(props);
        var file = file(company);
        var parts = parts();
        parts.forEach(part -> tell(company, part, file));
        props.readings().count(file);
        wishes.file(company);
        LOG.info("the demonstration begins with {} invented tenants", parts.size());
    }

    private void tell(Company company, Part part, UUID file) {
        try {
            new Scenes(new Tale(props, company, part), file).play();
        } catch (RuntimeException e) {
            throw new IllegalStateException("the story of " + part.name() + " can't be told", e);
        }
    }

    private UUID file(Company company) {
        var administrator = company.administrator();
        var at = props.clock().instant().minus(AGE_OF_FILE);
        return props.readings().file("lynx.csv", administrator.organisation().id(), administrator.id(), at);
    }

    static List<Part> parts() {
        try {
            return new ClassPathResource("demo/tenants.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Part::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
