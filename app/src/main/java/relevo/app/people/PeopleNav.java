package relevo.app.people;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import relevo.app.web.NavEntry;
import relevo.engagement.Role;

/** The administration's place in the bar. */
@Configuration(proxyBeanMethods = false)
class PeopleNav {
    @Bean
    NavEntry administrationEntry() {
        return new NavEntry(90, "people.administration", "/administration/people", Set.of(Role.ADMINISTRATOR));
    }
}
