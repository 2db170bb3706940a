package relevo.app.playbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;
import relevo.engagement.id.EditionId;
import relevo.playbook.Language;
import relevo.playbook.edition.Edition;

/** The editions as a person sees them: who published them, and how many of their engagements go by each. */
@Component
public class Library {
    private static final String SELECT = """
            select e.id, e.published_at, e.published_by is null shipped, p.name,
                   (select count(*) from tenant t where t.edition = e.id) engagements
              from editions e left join people p on p.id = e.published_by
            """;

    private final PublishedEditions editions;
    private final JdbcClient database;
    private final Transactions transactions;

    Library(PublishedEditions editions, JdbcClient database, Transactions transactions) {
        this.editions = editions;
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * How an edition came here.
     *
     * @param shipped whether it came with Relevo
     * @param by who published it, where the reader may know them
     * @param engagements that go by it and that the reader sees
     */
    public record Publication(
            String id,
            Instant at,
            boolean shipped,
            @Nullable String by,
            long engagements) {}

    /** An edition with how it came here. */
    public record Entry(Edition edition, Publication publication) {
        public String title(Locale language) {
            var page = edition.pageFor(Language.ofTag(language.getLanguage()).orElse(Language.EN));
            var title = page.page().title();
            return title == null ? edition.process() : title;
        }
    }

    /** The latest first. */
    List<Entry> all(SignedIn person) {
        return transactions.reading(
                person.reader(),
                () ->
                        database
                                .sql(SELECT + " order by e.published_at desc, e.id")
                                .query(Library::publication)
                                .list()
                                .stream()
                                .map(this::entry)
                                .toList());
    }

    /** By its id, or by eight signs or more that it begins with. */
    Optional<Entry> find(String id, SignedIn person) {
        return transactions.reading(
                person.reader(),
                () -> database.sql(SELECT + " where starts_with(e.id, ?) order by e.id limit 1")
                        .param(id)
                        .query(Library::publication)
                        .optional()
                        .map(this::entry));
    }

    private Entry entry(Publication publication) {
        var id = new EditionId(publication.id());
        return new Entry(editions.find(id).orElseThrow(), publication);
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getString("id"),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("shipped"),
                row.getString("name"),
                row.getLong("engagements"));
    }
}
