package relevo.app.usage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import relevo.app.database.Ids;

/**
 * The rows of a usage file on their way into the database: copied, a block at a time, into a table of the transaction's
 * own, because a copy into a table under row-level security is refused.
 *
 * <p>One copy takes many blocks, so that the database works on one while the next is read. While it is open nothing else can
 * be asked of the connection: {@link #rest()} first.
 */
final class UsageRows {
    static final String CREATE = """
            create temporary table usage_rows (
                line bigint, tenant text, service text, as_of date, active_users int, seats int, source text,
                reading_id uuid) on commit drop
            """;
    private static final String COPY = "copy usage_rows from stdin";
    private static final int BLOCK = 1 << 18;
    private final DataSource database;
    private final StringBuilder block = new StringBuilder(BLOCK + 1024);
    private @Nullable CopyIn copy;

    UsageRows(DataSource database) {
        this.database = database;
    }

    void add(UsageRow row) {
        block.append(row.line()).append('\t');
        field(row.tenant());
        field(row.service());
        block.append(row.asOf()).append('\t').append(row.activeUsers()).append('\t');
        if (row.seats() == null) {
            block.append("\\N");
        } else {
            block.append(row.seats().intValue());
        }
        block.append('\t');
        field(row.source());
        block.append(Ids.next()).append('\n');
        if (block.length() >= BLOCK) {
            write();
        }
    }

    /** Lets the connection do something else; rows that wait are kept. */
    void rest() {
        var open = copy;
        copy = null;
        try {
            if (open != null) {
                open.endCopy();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them are there after this. */
    void end() {
        if (!block.isEmpty()) {
            write();
        }
        rest();
    }

    private void write() {
        var bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        block.setLength(0);
        var open = copy;
        copy = null; // a copy that failed is over
        try {
            open = open == null ? begin() : open;
            open.writeToCopy(bytes, 0, bytes.length);
            copy = open;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On the connection of the transaction that is open. */
    private CopyIn begin() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void field(String text) {
        if (isPlain(text)) {
            block.append(text);
        } else {
            text.chars().forEach(this::letter);
        }
        block.append('\t');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' || letter < ' ') {
                return false;
            }
        }
        return true;
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
