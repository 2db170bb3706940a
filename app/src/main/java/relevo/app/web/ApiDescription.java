package relevo.app.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Configuration;

/** How the reference of the API introduces itself. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Relevo",
                        version = "v1",
                        description =
                                "Customer engagements, run from the playbook. Every change is a command that the same gates judge as on the pages;"
                                        + " a refusal is application/problem+json with what is missing, what was found and who can clear it."
                                        + " Writes take an Idempotency-Key and the ETag that was read as If-Match."))
class ApiDescription {}
