package relevo.app.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.Sha256;

/** Links that work once, for a day: the first administrator's, and those that set a password anew. */
@Component
class SignInLinks {
    private static final Duration VALID = Duration.ofHours(24);
    private static final int BYTES = 24;
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final Clock clock;

    SignInLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A link that still works; it is nobody's yet where it makes the first administrator. */
    record Link(Optional<UUID> person) {}

    /** The secret of a new link; those that the person had before stop working. */
    String issue(Optional<UUID> person) {
        database.sql(
                        "update sign_in_links set used_at = now() where person_id is not distinct from ? and used_at is null")
                .params(Arrays.<@Nullable Object>asList(person.orElse(null)))
                .update();
        var raw = new byte[BYTES];
        random.nextBytes(raw);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
        var until = OffsetDateTime.ofInstant(clock.instant().plus(VALID), ZoneOffset.UTC);
        database.sql("insert into sign_in_links (secret_hash, person_id, expires_at) values (?, ?, ?)")
                .params(Arrays.<@Nullable Object>asList(hash(secret), person.orElse(null), until))
                .update();
        return secret;
    }

    Optional<Link> find(String secret) {
        return database.sql("select person_id from sign_in_links where " + WORKS)
                .params(hash(secret), now())
                .query(SignInLinks::link)
                .optional();
    }

    /** The link, if it still worked; from now on it doesn't. */
    Optional<Link> use(String secret) {
        return database.sql("update sign_in_links set used_at = now() where " + WORKS + " returning person_id")
                .params(hash(secret), now())
                .query(SignInLinks::link)
                .optional();
    }

    private static final String WORKS = "secret_hash = ? and used_at is null and expires_at > ?";

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(Optional.ofNullable(row.getObject(1, UUID.class)));
    }

    private static byte[] hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
