package relevo.app.message;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import relevo.app.Settings;
import relevo.app.web.NavEntry;
import relevo.engagement.Role;

/** Where mails stand in the bar: the sandbox's mailbox in the demo, else the mails that wait. */
@Configuration(proxyBeanMethods = false)
class MessagePlaces {
    private static final int ORDER = 80;

    @Bean
    NavEntry mailPlace(Settings settings) {
        return settings.demo()
                ? new NavEntry(
                        ORDER, "message.nav.mailbox", "/mailbox", EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)))
                : new NavEntry(ORDER, "message.nav.pending", "/messages", Set.of(Role.ENGAGEMENT_MANAGER));
    }
}
