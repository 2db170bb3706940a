package relevo.app.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import relevo.app.Settings;

/** The clock that everything reads, and how the cookie of a session travels. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    /** Its days are those of the pages, by the server's zone. A test may offer its own. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Where people reach Relevo by TLS, which a proxy ends, browsers send the cookie by TLS only. */
    @Bean
    ServletContextInitializer secureCookie(Settings settings) {
        return context -> context.getSessionCookieConfig()
                .setSecure("https".equals(settings.baseUrl().getScheme()));
    }
}
