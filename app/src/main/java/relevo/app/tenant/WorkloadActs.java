package relevo.app.tenant;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;

/** Adds services to tenants and describes them anew. */
@Component
class WorkloadActs {
    private final Asking asking;

    WorkloadActs(Asking asking) {
        this.asking = asking;
    }

    Outcome add(Ask ask, UUID tenant, Typed.OfService typed) {
        return asking.of(ask, tenant, (now, writing) -> {
            var check = new Check();
            var name = check.required(typed.name(), "name");
            var id = named(check, name);
            if (!name.isEmpty() && now.state().serviceNamed(name).isPresent()) {
                check.wrong("name", "tenant.mistyped.service-known", name);
            }
            now.state()
                    .service(id)
                    .ifPresent(other -> check.wrong("name", "tenant.mistyped.service-alike", name, other.name()));
            return List.of(command(check, id, name, typed));
        });
    }

    Outcome change(Ask ask, UUID tenant, String service, Typed.OfService typed) {
        return asking.of(ask, tenant, (now, writing) -> {
            var id = new ServiceId(service);
            if (now.state().service(id).isEmpty()) {
                throw new org.springframework.web.server.ResponseStatusException(
                        org.springframework.http.HttpStatus.NOT_FOUND);
            }
            var check = new Check();
            var name = check.required(typed.name(), "name");
            named(check, name);
            if (others(now, id).anyMatch(other -> other.name().equalsIgnoreCase(name))) {
                check.wrong("name", "tenant.mistyped.service-known", name);
            }
            return List.of(command(check, id, name, typed));
        });
    }

    private static DescribeService command(Check check, ServiceId id, String name, Typed.OfService typed) {
        int seats = check.seats(typed.seats(), "seats");
        check.done();
        return new DescribeService(id, name, seats, Check.yes(typed.migratesData()));
    }

    private static ServiceId named(Check check, String name) {
        var id = ServiceId.named(name);
        if (!name.isEmpty() && id.isNameless()) {
            check.wrong("name", "tenant.mistyped.service-nameless", name);
        }
        return id;
    }

    private static java.util.stream.Stream<Service> others(Standing now, ServiceId id) {
        return now.state().services().values().stream()
                .filter(service -> !service.id().equals(id));
    }
}
