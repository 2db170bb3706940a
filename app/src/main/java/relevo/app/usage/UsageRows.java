package relevo.app.usage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import relevo.app.database.Ids;

/**
 * The rows of a usage file on their way into the database: copied, a block at a time, into a table of the transaction's
 * own, because a copy into a table under row-level security is refused.
 */
final class UsageRows {
    static final String CREATE = """
            create temporary table usage_rows (
                line bigint, tenant text, service text, as_of date, active_users int, seats int, source text,
                reading_id uuid) on commit drop
            """;
    private static final String COPY = "copy usage_rows from stdin";
    private static final int BLOCK = 1 << 20;
    private final DataSource database;
    private final StringBuilder block = new StringBuilder(BLOCK + 1024);

    UsageRows(DataSource database) {
        this.database = database;
    }

    void add(UsageRow row) {
        field(Long.toString(row.line()), '\t');
        field(row.tenant(), '\t');
        field(row.service(), '\t');
        field(row.asOf().toString(), '\t');
        field(Integer.toString(row.activeUsers()), '\t');
        field(row.seats() == null ? null : Integer.toString(row.seats()), '\t');
        field(row.source(), '\t');
        UUID reading = Ids.next();
        field(reading.toString(), '\n');
        if (block.length() >= BLOCK) {
            flush();
        }
    }

    void flush() {
        if (block.isEmpty()) {
            return;
        }
        var bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        block.setLength(0);
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(bytes));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void field(@Nullable String text, char end) {
        if (text == null) {
            block.append("\\N");
        } else {
            text.chars().forEach(this::letter);
        }
        block.append(end);
    }

    private void letter(int letter) {
        switch (letter) {
            case '\\' -> block.append("\\\\");
            case '\t' -> block.append("\\t");
            case '\n' -> block.append("\\n");
            case '\r' -> block.append("\\r");
            default -> block.append((char) letter);
        }
    }
}
