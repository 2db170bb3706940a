package relevo.app.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.journal.Outcome;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.web.SignedIn;
import relevo.engagement.command.Command;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;

/** What approving a request means for its tenant: services that it lacks are added, its engagement opens or goes on. */
@Component
class Approval {
    private static final String MOTION = "RFA";

    private final Tenants tenants;
    private final RulesInForce rules;

    Approval(Tenants tenants, RulesInForce rules) {
        this.tenants = tenants;
        this.rules = rules;
    }

    /** The tenant of the request's domain, as far as the reader of this transaction may see it. */
    Optional<Standing> tenant(Request request) {
        var domain = request.details().domain();
        return tenants.byDomain(List.of(domain)).values().stream().findFirst().flatMap(tenants::find);
    }

    /** The editions to choose from beside the newest that ships, which is taken where none is chosen. */
    List<RulesInForce.Offered> others() {
        return rules.offered().stream()
                .filter(offered -> !offered.id().equals(rules.newest()))
                .toList();
    }

    /** The edition of that id; the newest where none was chosen. */
    Optional<EditionId> edition(String chosen) {
        return chosen.isBlank()
                ? Optional.of(rules.newest())
                : Optional.of(chosen).map(EditionId::new).filter(rules::published);
    }

    /** It is approved once because it is held meanwhile; its id was chosen by who filed it, and may be another command's. */
    Outcome approve(SignedIn by, Request request, Standing tenant, EditionId edition) {
        var alike = alike(request.details(), tenant);
        if (alike.isPresent()) {
            return new Outcome.Refused(alike.get(), tenant.state());
        }
        var wanted = wanted(request.details(), tenant);
        List<Command> commands = new ArrayList<>();
        wanted.forEach((id, name) -> {
            if (tenant.state().service(id).isEmpty()) {
                commands.add(new DescribeService(id, name, 0, request.details().migration()));
            }
        });
        commands.add(new ApproveRequest(
                new RequestId(request.id()),
                MOTION,
                wanted.keySet(),
                edition,
                new PersonId(request.filedBy()),
                new MoveId(Ids.next())));
        return tenants.handle(by.acting(), tenant.id(), Ids.next(), null, _ -> commands);
    }

    /** A service whose name would have the id of another of the tenant's. */
    private static Optional<Refusal> alike(Details details, Standing tenant) {
        return details.services().stream()
                .filter(name -> tenant.state().serviceNamed(name).isEmpty())
                .flatMap(name -> tenant.state().service(ServiceId.named(name)).stream()
                        .map(other -> (Refusal) new Refusal.OutOfPlace(Obstacle.SERVICES_ALIKE, name, other.name())))
                .findFirst();
    }

    private static Map<ServiceId, String> wanted(Details details, Standing tenant) {
        Map<ServiceId, String> wanted = new LinkedHashMap<>();
        for (var name : details.services()) {
            var known = tenant.state().serviceNamed(name).map(Service::id);
            wanted.put(known.orElseGet(() -> ServiceId.named(name)), name);
        }
        return wanted;
    }
}
