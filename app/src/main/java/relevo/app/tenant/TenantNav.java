package relevo.app.tenant;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import relevo.app.web.NavEntry;

/** The tenants' place in the bar. */
@Configuration(proxyBeanMethods = false)
class TenantNav {
    @Bean
    NavEntry tenantsEntry() {
        return new NavEntry(20, "tenant.nav", "/tenants", Set.of());
    }
}
