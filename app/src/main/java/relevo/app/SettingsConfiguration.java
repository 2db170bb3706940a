package relevo.app;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Offers the settings to whoever needs them. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {
    @Bean
    Settings settings(Environment environment) {
        return new SettingsReading(name -> environment.getProperty(name.name())).read();
    }
}
