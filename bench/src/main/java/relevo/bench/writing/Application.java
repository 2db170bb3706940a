package relevo.bench.writing;

import java.sql.SQLException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import relevo.app.Relevo;
import relevo.bench.Postgres;
import relevo.bench.Setting;

/** Relevo itself, with all its parts but the web server; nothing in it knows that it is measured. */
final class Application {
    private Application() {}

    static ConfigurableApplicationContext started(Setting setting, String side, Letterbox letterbox, Answered answered)
            throws SQLException {
        var access = setting.postgres().fresh("bench_" + side);
        var counted = "&" + Wire.parameters(side);
        return new SpringApplicationBuilder(Relevo.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(
                        (GenericApplicationContext context) -> context.registerBean(Answered.class, () -> answered))
                .run(
                        "--RELEVO_DATABASE_URL=" + Postgres.address(access.application(), counted),
                        "--RELEVO_DATABASE_OWNER_URL=" + Postgres.address(access.owner(), ""),
                        "--RELEVO_DATA=" + setting.home().resolve("bench/target"),
                        "--RELEVO_DEMO=off",
                        "--RELEVO_SMTP_URL=" + letterbox.address(),
                        "--logging.level.relevo=warn");
    }
}
