package relevo.app.kills;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import relevo.app.database.Reader;
import relevo.app.database.TestTransactions;
import relevo.app.journal.Erasures;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** Has a text erased beside the running server. */
record Erasing(House house) {
    void erase(Ledger.Acknowledged note) throws SQLException {
        var login = house.superuser();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            var source = new SingleConnectionDataSource(connection, true);
            var database = JdbcClient.create(source);
            TestTransactions.on(source).run(Reader.BACKGROUND, () -> {
                var content = database.sql("select content_id from content where text = ?")
                        .param(note.text())
                        .query((row, number) -> new ContentId(row.getObject(1, UUID.class)))
                        .single();
                Erasures.in(house.data(), database).erase(new TenantId(note.tenant()), List.of(content), Instant.now());
            });
        }
    }
}
