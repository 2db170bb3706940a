package relevo.app.playbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.RulesInForce;
import relevo.engagement.id.EditionId;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.EditionPage;
import relevo.playbook.edition.Editions;
import relevo.playbook.edition.PageText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The editions that were published; none is ever changed, so those in use are kept in memory. */
@Component
public class PublishedEditions {
    private static final String INSERT = """
            insert into editions (id, process, title, languages, rules_text, pages, published_at, published_by)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?) on conflict do nothing
            """;
    /** Kept in memory, as read: a page takes some milliseconds to read and some hundred kilobytes to keep. */
    private static final int KEPT = 200;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Transactions transactions;
    private final Clock clock;
    private final Edition shipped = Editions.shipped(RulesInForce.PROCESS);
    private final Map<EditionId, Edition> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EditionId, Edition> eldest) {
            return size() > KEPT;
        }
    });

    PublishedEditions(JdbcClient database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The edition that the product ships; what engagements are pinned to unless another is chosen. */
    public Edition shipped() {
        return shipped;
    }

    /** An edition by its id; the shipped one is there even before it is stored. */
    public Optional<Edition> find(EditionId id) {
        Edition kept = id.value().equals(shipped.id()) ? shipped : known.get(id);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Edition> stored = reading(() -> stored(id));
        stored.ifPresent(edition -> known.put(id, edition));
        return stored;
    }

    /** Stores an edition, within a transaction; the same content again changes nothing. True where it is new. */
    boolean add(Edition edition, @Nullable UUID by) {
        return insert(edition, by) == 1;
    }

    /** So many of the editions, the latest first. */
    public List<Listed> latest(int most) {
        return reading(() ->
                database.sql("""
                        select id, process, title, languages, published_at from editions
                         order by published_at desc, id limit ?
                        """).param(most).query(PublishedEditions::listed).list());
    }

    /** Everybody who is signed in may read editions, so that whatever transaction is open will do. */
    private <T> T reading(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.get()
                : transactions.reading(Reader.BACKGROUND, work);
    }

    private Optional<Edition> stored(EditionId id) {
        return database.sql("select rules_text, pages::text from editions where id = ?")
                .param(id.value())
                .query((row, number) -> Editions.stored(row.getString(1), pages(row.getString(2))))
                .optional();
    }

    private int insert(Edition edition, @Nullable UUID by) {
        List<PageText> pages = edition.pages().stream().map(EditionPage::source).toList();
        String[] languages =
                edition.languages().stream().map(language -> language.tag()).toArray(String[]::new);
        return database.sql(INSERT)
                .param(1, edition.id())
                .param(2, edition.process())
                .param(3, title(edition))
                .param(4, languages)
                .param(5, edition.rulesText())
                .param(6, JSON.writeValueAsString(pages))
                .param(7, java.sql.Timestamp.from(clock.instant()))
                .param(8, by)
                .update();
    }

    private static String title(Edition edition) {
        String title = edition.pages().getFirst().page().title();
        return title == null ? edition.process() : title;
    }

    private static List<PageText> pages(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getString("id"),
                row.getString("process"),
                row.getString("title"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getTimestamp("published_at").toInstant());
    }

    /** An edition in the list. */
    public record Listed(String id, String process, String title, List<String> languages, Instant published) {
        public String shortId() {
            return id.substring(0, 8);
        }
    }
}
