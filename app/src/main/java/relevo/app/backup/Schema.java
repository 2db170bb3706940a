package relevo.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import relevo.app.CannotStart;
import relevo.app.database.Login;

/** The versions of the schema that this program knows, and how a database gets to one of them. */
final class Schema {
    private static final String PLACE = "classpath:db/migration";

    private Schema() {}

    /** Rows of a schema that this program can't make are refused; so are those of a history that isn't this program's. */
    static void check(List<String> migrations) {
        var known = known();
        var missing = migrations.stream()
                .filter(version -> !known.contains(MigrationVersion.fromVersion(version)))
                .toList();
        if (!missing.isEmpty() || migrations.isEmpty()) {
            throw new CannotStart("backup.newer-schema", String.join(", ", missing));
        }
        var upTo = known.headSet(newest(migrations), true).size();
        if (upTo != migrations.size()) {
            throw new CannotStart("backup.other-schema", String.join(", ", migrations));
        }
    }

    static void migrate(Login owner, List<String> migrations) {
        configured(owner, newest(migrations));
    }

    static void migrateToNewest(Login owner) {
        configured(owner, MigrationVersion.LATEST);
    }

    private static void configured(Login owner, MigrationVersion target) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations(PLACE)
                .target(target)
                .load()
                .migrate();
    }

    private static MigrationVersion newest(List<String> migrations) {
        return migrations.stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
    }

    private static NavigableSet<MigrationVersion> known() {
        var known = new TreeSet<MigrationVersion>();
        try {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PLACE + "/V*__*.sql"))
                    .map(Resource::getFilename)
                    .map(name -> String.valueOf(name).replaceFirst("^V(.+?)__.*$", "$1"))
                    .map(MigrationVersion::fromVersion)
                    .forEach(known::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
