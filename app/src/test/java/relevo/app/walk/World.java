package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.contact.ContactDetails;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Region;
import relevo.engagement.state.TaskStatus;

/** Tenants for walks: at the milestone, with an account team and a customer to write to. */
@Component
public class World {
    public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final SignedIn TOMAS = Cast.person(0x18, "Tomás Belloch", Role.REQUEST_MANAGER);

    private final Tenants tenants;
    private final Transactions transactions;
    private final JdbcClient database;

    World(Tenants tenants, Transactions transactions, JdbcClient database) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.database = database;
    }

    /** A tenant that Inés manages, whose services have reached the milestone and are otherwise untouched. */
    public TenantId atMilestone(EditionId edition, String accountTeamMail, String... services) {
        TenantId tenant = registered(services);
        contact(tenant, ContactKind.ACCOUNT_TEAM, "Jon Zubieta", accountTeamMail);
        contact(tenant, ContactKind.CUSTOMER, "Marta Soler", "marta.soler@auroratextil.example");
        Set<ServiceId> ids = List.of(services).stream().map(ServiceId::new).collect(Collectors.toSet());
        act(
                TOMAS,
                tenant,
                _ -> List.of(new ApproveRequest(
                        new RequestId(Ids.next()), "RFA", ids, edition, null, new MoveId(Ids.next()))));
        for (ServiceId service : ids) {
            act(Cast.INES, tenant, _ -> List.of(new SetTask(service, new TaskId("1701"), TaskStatus.COMPLETE, null)));
            done(tenants.handle(
                    Acting.relevo(), tenant, Ids.next(), null, new ReachMilestone(service, reading(tenant, service))));
        }
        return tenant;
    }

    public TenantId registered(String... services) {
        var tenant = new TenantId(Ids.next());
        List<Command> commands = new ArrayList<>();
        commands.add(new RegisterTenant(profile(tenant), null, List.of(manager())));
        for (String service : services) {
            String name = service.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + service.substring(1);
            commands.add(new DescribeService(new ServiceId(service), name, 1000, false));
        }
        done(tenants.register(acting(TOMAS), tenant, Ids.next(), commands));
        return tenant;
    }

    /** Nobody knows any more how many seats the customer has. */
    public void seatsUnknown(TenantId tenant) {
        var known = standing(tenant).state().profile();
        var unknown = new Profile(
                known.name(),
                known.domain(),
                known.customer(),
                known.customerName(),
                0,
                0,
                known.region(),
                known.country(),
                known.city(),
                known.zone(),
                known.language());
        done(tenants.handle(Acting.relevo(), tenant, Ids.next(), null, new ChangeProfile(unknown)));
    }

    public Standing standing(TenantId tenant) {
        return transactions.reading(
                Reader.BACKGROUND, () -> tenants.find(tenant).orElseThrow());
    }

    /** Does commands as somebody; they must be accepted. */
    public void act(SignedIn person, TenantId tenant, Function<Writing, List<Command>> commands) {
        done(tenants.handle(acting(person), tenant, Ids.next(), null, commands));
    }

    private void contact(TenantId tenant, ContactKind kind, String name, String mail) {
        act(TOMAS, tenant, writing -> {
            var details = writing.keep(ContactDetails.of(name, mail).written());
            var id = new ContactId(Ids.next());
            return List.of(new DescribeContact(new Contact(id, kind, details, true, "es", today(), null)));
        });
    }

    /** 132 active users yesterday. */
    private Reading reading(TenantId tenant, ServiceId service) {
        UUID file = Ids.next();
        UUID reading = Ids.next();
        transactions.run(Reader.BACKGROUND, () -> {
            database.sql("""
                    insert into imports (import_id, organisation_id, person_id, kind, file_name, sha256, skip_bad, dates,
                                         state, started_at, touched_at, ended_at)
                    values (?, ?, ?, 'USAGE', 'lynx.csv', repeat('0', 64), false, 'ISO', 'TAKEN', now(), now(), now())
                    """).params(file, Cast.OPERATOR, Cast.ADA.person()).update();
            database.sql("""
                    insert into readings (tenant_id, service, as_of, source, reading_id, active_users, import_id, stored_at)
                    values (?, ?, ?, 'LYNX', ?, 132, ?, now())
                    """)
                    .params(tenant.value(), service.value(), today().minusDays(1), reading, file)
                    .update();
        });
        return new Reading(new ReadingId(reading), 132, "LYNX", today().minusDays(1));
    }

    public static LocalDate today() {
        return LocalDate.now(MADRID);
    }

    static Acting acting(SignedIn person) {
        return new Acting(person.actor(), person.reader());
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static Assignment manager() {
        return new Assignment(Role.ENGAGEMENT_MANAGER, new PersonId(Cast.INES.person()), null, true);
    }

    private static Profile profile(TenantId tenant) {
        String domain = "aurora-" + tenant.toString().substring(24) + ".example";
        return new Profile(
                "Aurora Textil",
                domain,
                new CustomerId(Ids.next()),
                "Aurora",
                5000,
                5000,
                Region.EMEA,
                "ES",
                "Valencia",
                MADRID,
                "es");
    }
}
