package relevo.app.journal;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import relevo.app.database.Ids;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;

/** Commands that tests begin with. */
final class Orders {
    private Orders() {}

    static RegisterTenant register(String domain, PersonId... managers) {
        List<Assignment> assignments = Arrays.stream(managers)
                .map(manager -> new Assignment(Role.ENGAGEMENT_MANAGER, manager, null, true))
                .toList();
        return new RegisterTenant(profile("Astilleros Ría", domain, 500), null, assignments);
    }

    static Profile profile(String name, String domain, int seats) {
        return new Profile(
                name,
                domain,
                new CustomerId(UUID.fromString("0192f000-0000-7000-8000-000000000001")),
                "Grupo Ría",
                seats,
                1200,
                Region.EMEA,
                "ES",
                null,
                ZoneId.of("Europe/Madrid"),
                "es");
    }

    static String domain() {
        return "t-" + Ids.next() + ".example";
    }

    static DescribeService service(String name) {
        return new DescribeService(new ServiceId(name), name, 300, false);
    }
}
