package relevo.app.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Tomcat answers for itself, where no page of ours is reached. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Doorway {
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> sentencesForBrokenRequests() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(BrokenRequests.class.getName());
            }
        });
    }
}
