package relevo.app.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import relevo.app.Settings;

/** One pool for the application, which acts as its own role; migrations run as the owner. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(Settings settings, @Value("${relevo.command:false}") boolean command) {
        return settings.databaseUrl()
                .map(url -> DatabaseServer.own(url, settings.databaseOwnerUrl().orElse(null)))
                .orElseGet(() ->
                        command ? DatabaseServer.joined(settings.data()) : DatabaseServer.embedded(settings.data()));
    }

    @Bean
    JdbcConnectionDetails applicationLogin(DatabaseServer server) {
        return new ApplicationLogin(server.access().application());
    }

    @Bean
    FlywayConnectionDetails ownerLogin(DatabaseServer server) {
        ApplicationRole.prepare(server.access());
        return new OwnerLogin(server.access().owner());
    }

    private record ApplicationLogin(Login login) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }

    private record OwnerLogin(Login login) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }
}
