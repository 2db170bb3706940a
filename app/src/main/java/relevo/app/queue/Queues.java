package relevo.app.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Region;

/** The queues; to be called within a transaction. */
@Component
public class Queues {
    private static final String SELECT = "select id, name_es, name_en, kind, region, worked_by, active from queues ";
    private static final String ORDER = """
            order by array_position(array['VALIDATION', 'GATEWAY', 'DELIVERY', 'INACTIVE', 'PARTNER'], kind), id
            """;
    private static final String ADD = """
            insert into queues (id, name_es, name_en, kind, region, worked_by, active)
            values (:id, :es, :en, :kind, :region, :worked_by, :active) on conflict do nothing
            """;
    private static final String CHANGE = """
            update queues set name_es = :es, name_en = :en, region = :region, worked_by = :worked_by, active = :active
             where id = :id
               and not exists (select from queues q
                               where q.id <> :id and (lower(q.name_es) = lower(:es) or lower(q.name_en) = lower(:en)))
            """;

    private final JdbcClient database;

    Queues(JdbcClient database) {
        this.database = database;
    }

    /** Every one, by what they are for. */
    public List<Queue> all() {
        return database.sql(SELECT + ORDER).query(Queues::queue).list();
    }

    /** Those that can be chosen. */
    public List<Queue> active() {
        return all().stream().filter(Queue::active).toList();
    }

    public Optional<Queue> find(QueueId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Queues::queue)
                .optional();
    }

    /** What people call it; its id where it isn't on record. */
    public String name(QueueId id, Locale language) {
        return find(id).map(queue -> queue.name(language)).orElse(id.value());
    }

    /** False where the id or a name is taken. */
    boolean add(Queue queue) {
        return written(ADD, queue, true) == 1;
    }

    /** Whatever but the id and what it is for; false where a name is taken. */
    boolean change(Queue queue) {
        return written(CHANGE, queue, false) == 1;
    }

    private int written(String statement, Queue queue, boolean isNew) {
        var said = database.sql(statement)
                .param("id", queue.id().value())
                .param("es", queue.es())
                .param("en", queue.en())
                .param("region", name(queue.region()))
                .param("worked_by", name(queue.workedBy()))
                .param("active", queue.active());
        return (isNew ? said.param("kind", queue.kind().name()) : said).update();
    }

    private static @Nullable String name(@Nullable Region region) {
        return region == null ? null : region.name();
    }

    private static Queue queue(ResultSet row, int number) throws SQLException {
        return new Queue(
                new QueueId(row.getString("id")),
                row.getString("name_es"),
                row.getString("name_en"),
                Queue.Kind.valueOf(row.getString("kind")),
                region(row.getString("region")),
                region(row.getString("worked_by")),
                row.getBoolean("active"));
    }

    private static @Nullable Region region(@Nullable String name) {
        return name == null ? null : Region.valueOf(name);
    }
}
