package relevo.bench.visiting;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import relevo.app.Relevo;
import relevo.app.database.DatabaseAccess;
import relevo.bench.Postgres;
import relevo.bench.Setting;

/** A demonstration of Relevo with its web server, in a database of its own; nothing in it knows that it is measured. */
public record House(ConfigurableApplicationContext application, DatabaseAccess database) implements AutoCloseable {
    public static House open(Setting setting, String name) throws SQLException {
        var database = setting.postgres().fresh("bench_" + name);
        var application = new SpringApplicationBuilder(Relevo.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run(
                        "--RELEVO_DATABASE_URL=" + Postgres.address(database.application(), ""),
                        "--RELEVO_DATABASE_OWNER_URL=" + Postgres.address(database.owner(), ""),
                        "--RELEVO_DATA=" + setting.home().resolve("bench/target"),
                        "--RELEVO_ADDRESS=127.0.0.1",
                        "--RELEVO_PORT=0",
                        "--RELEVO_DEMO=on",
                        "--logging.level.relevo=warn");
        return new House(application, database);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A way past the application, as the owner of the tables. */
    public Connection owner() throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    @Override
    public void close() {
        application.close();
    }
}
