package relevo.app.playbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
    /** Editions on a page: each that wasn't read since the start is read for it. */
    static final int PAGE = 50;

    /** Of all tenants one pass counts for all editions that are shown. */
    private static final String SHOWN = """
            shown as (select e.id, e.published_at, e.published_by is null shipped, p.name
                        from asked e left join people p on p.id = e.published_by),
            counted as (select t.edition, count(*) engagements from tenant t
                         where t.edition = any (array(select id from shown)) group by t.edition)
            select s.*, coalesce(c.engagements, 0) engagements, (select count(*) from editions) total
              from shown s left join counted c on c.edition = s.id
             order by s.published_at desc, s.id
            """;

    private static final String AFTER = """
            with asked as (select e.* from editions e left join editions l on l.id = :after
                            where l.id is null or e.published_at < l.published_at
                               or (e.published_at = l.published_at and e.id > l.id)
                            order by e.published_at desc, e.id limit :most),
            """ + SHOWN;
    private static final String FIND = """
            with asked as (select * from editions where starts_with(id, :id) order by id limit 1),
            """ + SHOWN;

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

    /**
     * A page of editions.
     *
     * @param next the id after which the next page begins, null where this is the last
     * @param total on all pages
     */
    public record Slice(List<Entry> entries, @Nullable String next, long total) {
        public Slice {
            entries = List.copyOf(entries);
        }
    }

    /** The latest first, those after this one; from the beginning where there is none of that id. */
    Slice slice(SignedIn person, String after) {
        return transactions.reading(person.reader(), () -> {
            var total = new AtomicLong();
            var found = database.sql(AFTER)
                    .param("after", after)
                    .param("most", PAGE + 1)
                    .query((row, number) -> {
                        total.set(row.getLong("total"));
                        return publication(row);
                    })
                    .list();
            var shown = found.subList(0, Math.min(found.size(), PAGE));
            return new Slice(
                    shown.stream().map(this::entry).toList(),
                    found.size() > PAGE ? shown.getLast().id() : null,
                    total.get());
        });
    }

    /** By its id, or by eight signs or more that it begins with. */
    Optional<Entry> find(String id, SignedIn person) {
        return transactions.reading(
                person.reader(),
                () -> database.sql(FIND)
                        .param("id", id)
                        .query((row, number) -> publication(row))
                        .optional()
                        .map(this::entry));
    }

    private Entry entry(Publication publication) {
        var id = new EditionId(publication.id());
        return new Entry(editions.find(id).orElseThrow(), publication);
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("id"),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("shipped"),
                row.getString("name"),
                row.getLong("engagements"));
    }
}
