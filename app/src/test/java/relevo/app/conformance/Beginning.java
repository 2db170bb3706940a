package relevo.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.contact.ContactDetails;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Tenants;
import relevo.app.journal.Writing;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.command.ServiceCommand.SetTask;
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

/** Tenants of a party, each with its request approved and its milestone reached. */
final class Beginning {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final Tenants tenants;
    private final Transactions transactions;
    private final JdbcClient database;
    private final EditionId edition;

    Beginning(Tenants tenants, Transactions transactions, JdbcClient database, EditionId edition) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.database = database;
        this.edition = edition;
    }

    static LocalDate today() {
        return LocalDate.now(MADRID);
    }

    TenantId tenant(Party party, List<String> services, Map<String, String> names) {
        var tenant = new TenantId(Ids.next());
        var requests = party.with(Role.REQUEST_MANAGER);
        register(tenant, party, services, names);
        contact(requests, tenant, ContactKind.ACCOUNT_TEAM, "Evaristo Zubimendi", names);
        contact(requests, tenant, ContactKind.CUSTOMER, "Zoraida Quintanal", names);
        Set<ServiceId> ids = services.stream().map(ServiceId::new).collect(Collectors.toSet());
        var approval = new ApproveRequest(new RequestId(Ids.next()), "RFA", ids, edition, null, new MoveId(Ids.next()));
        act(requests, tenant, _ -> List.of(approval));
        for (ServiceId service : ids) {
            milestone(party, tenant, service);
        }
        return tenant;
    }

    private void milestone(Party party, TenantId tenant, ServiceId service) {
        act(party.manager(), tenant, _ -> List.of(new SetTask(service, new TaskId("1701"), TaskStatus.COMPLETE, null)));
        done(tenants.handle(
                Acting.relevo(), tenant, Ids.next(), null, new ReachMilestone(service, reading(tenant, service))));
    }

    private void register(TenantId tenant, Party party, List<String> services, Map<String, String> names) {
        names.put("domain", "conforme-" + tenant + ".example");
        names.put("manager", party.manager().person().toString());
        names.put("managerMail", party.manager().mail());
        names.put("other", party.with(Role.ENGAGEMENT_MANAGER).person().toString());
        names.put("otherMail", party.with(Role.ENGAGEMENT_MANAGER).mail());
        names.put("engineer", party.with(Role.ENGINEER).person().toString());
        List<Command> commands = new ArrayList<>();
        commands.add(new RegisterTenant(
                profile(names.get("domain")),
                null,
                List.of(
                        new Assignment(
                                Role.ENGAGEMENT_MANAGER,
                                new PersonId(party.manager().person()),
                                null,
                                true),
                        new Assignment(
                                Role.ENGINEER,
                                new PersonId(party.with(Role.ENGINEER).person()),
                                null,
                                false))));
        for (String service : services) {
            commands.add(new DescribeService(new ServiceId(service), service, 1000, false));
        }
        done(tenants.register(acting(party.with(Role.REQUEST_MANAGER)), tenant, Ids.next(), commands));
    }

    private void contact(SignedIn by, TenantId tenant, ContactKind kind, String name, Map<String, String> names) {
        var id = new ContactId(Ids.next());
        names.put("contact", id.toString());
        String mail = name.replace(' ', '.').toLowerCase(java.util.Locale.ROOT) + "@cuentas.example";
        act(by, tenant, writing -> {
            var details = writing.keep(ContactDetails.of(name, mail).written());
            return List.of(new DescribeContact(new Contact(id, kind, details, true, "es", today(), null)));
        });
    }

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

    private void act(SignedIn person, TenantId tenant, Function<Writing, List<Command>> commands) {
        done(tenants.handle(acting(person), tenant, Ids.next(), null, commands));
    }

    private static Acting acting(SignedIn person) {
        return new Acting(person.actor(), person.reader());
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static Profile profile(@org.jspecify.annotations.Nullable String domain) {
        return new Profile(
                "Zafiro Textil",
                java.util.Objects.requireNonNull(domain),
                new CustomerId(Ids.next()),
                "Grupo Zafiro",
                5000,
                5000,
                Region.EMEA,
                "ES",
                "Valencia",
                MADRID,
                "es");
    }
}
