package relevo.app.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.inspection.CheckpointLine.Head;

/** Looks up what became of journals since a checkpoint. */
@Component
class StreamHeads {
    private static final String NOW = """
            select (select max(j.version) from journal j where j.tenant_id = h.tenant_id) as last,
                   (select encode(j.hash, 'hex') from journal j where j.tenant_id = h.tenant_id and j.version = h.version) as hash
              from unnest(cast(? as uuid[]), cast(? as bigint[])) with ordinality as h (tenant_id, version, place)
             order by h.place
            """;

    private final JdbcClient database;
    private final Transactions transactions;

    StreamHeads(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** What is not as it was; nothing where all of them still have their last event of then. */
    List<Gap> gaps(List<Head> then) {
        List<Now> now = transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql(NOW)
                        .param(then.stream().map(head -> head.tenant().value()).toArray(UUID[]::new))
                        .param(then.stream().map(Head::version).toArray(Long[]::new))
                        .query((row, number) -> new Now(row.getLong("last"), row.getString("hash")))
                        .list());
        return IntStream.range(0, then.size())
                .mapToObj(place -> now.get(place).gap(then.get(place)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A journal as it is now: its last version, 0 where there is none, and the hash of the event that was the last then. */
    private record Now(long last, @Nullable String hash) {
        Optional<Gap> gap(Head then) {
            if (last == 0) {
                return Optional.of(new Gap(then.tenant(), Gap.Kind.STREAM_GONE, then.version(), last));
            }
            if (last < then.version() || hash == null) {
                return Optional.of(new Gap(then.tenant(), Gap.Kind.END_CUT, then.version(), last));
            }
            return hash.equals(then.head())
                    ? Optional.empty()
                    : Optional.of(new Gap(then.tenant(), Gap.Kind.REPLACED, then.version(), last));
        }
    }
}
