package relevo.app.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import relevo.engagement.command.Command;
import relevo.engagement.id.TenantId;

/**
 * All that a caller says of one change: who, of which tenant, under which id, on which version, what.
 *
 * @param along what the database is to do in the same statement, where the change is made now and was not before
 */
record Asked(
        Acting acting,
        TenantId tenant,
        UUID command,
        @Nullable Long expected,
        Function<Writing, List<Command>> commands,
        List<Call> along) {}
