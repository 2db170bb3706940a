package relevo.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.app.contact.ContactDetails;
import relevo.app.database.Ids;
import relevo.app.journal.Writing;
import relevo.app.request.Details;
import relevo.app.request.Requestor;
import relevo.app.request.Status;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.TenantCommand.ConfirmContact;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RecordAccountTeam;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.RequestId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;

/** How a tenant of the story comes in, and how its engagement is opened. */
final class Opening {
    /** How many days before the end of the scene the customer's contact is confirmed for the last time. */
    private static final int CUSTOMER_CONFIRMED = 12;

    private final Props props;
    private final Company company;
    private final Part part;
    private final Teller teller;

    Opening(Props props, Company company, Part part, Teller teller) {
        this.props = props;
        this.company = company;
        this.part = part;
        this.teller = teller;
    }

    void register() {
        teller.register(company.requests(), writing -> {
            List<Command> commands = new ArrayList<>();
            commands.add(new RegisterTenant(profile(), null, assignments()));
            part.services()
                    .forEach(service -> commands.add(
                            new DescribeService(service.id(), service.name(), service.seats(), service.migrates())));
            contacts(writing, commands);
            return commands;
        });
        teller.state().contacts().values().forEach(this::confirmLater);
    }

    /** Whoever opens the engagement knows the contacts of that day; the day that the table says comes later in the tale. */
    private void confirmLater(Contact contact) {
        int days = contact.kind() == ContactKind.CUSTOMER ? part.end() + CUSTOMER_CONFIRMED : accountConfirmed();
        var confirmed = new ConfirmContact(contact.id(), teller.day(days));
        teller.later(days, () -> teller.does(company.requests(), confirmed));
    }

    void approve() {
        var id = Ids.next();
        var filed = teller.next();
        var filer = company.person(part.manager()).signedIn();
        props.requests().filed(id, filer, filed, details());
        teller.does(
                company.requests(),
                new ApproveRequest(
                        new RequestId(id),
                        "RFA",
                        part.services().stream().map(ServicePart::id).collect(Collectors.toSet()),
                        props.rules().newest(),
                        new PersonId(filer.person()),
                        new MoveId(Ids.next())));
        var approver = company.requests().signedIn();
        props.requests()
                .answered(
                        id,
                        approver,
                        teller.next(),
                        Status.APPROVED,
                        "",
                        teller.tenant().value());
        plan();
    }

    /** The manager looks ahead: some next actions were due yesterday, some are due today, most are to come. */
    private void plan() {
        if (part.scene() != Scene.QUEUE) {
            var manager = company.person(part.manager());
            var day = LocalDate.now(ZoneId.of(part.zone()))
                    .plusDays(Math.floorMod(part.domain().hashCode(), 12) - 1L);
            teller.does(manager, new SetNextAction(new NextAction(day, null, new PersonId(manager.id()))));
        }
    }

    private Profile profile() {
        return new Profile(
                part.name(),
                part.domain(),
                new CustomerId(
                        UUID.nameUUIDFromBytes(part.customer().getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                part.customer(),
                part.seats(),
                part.seats(),
                Region.valueOf(part.region()),
                part.country(),
                part.city(),
                ZoneId.of(part.zone()),
                part.language());
    }

    private List<Assignment> assignments() {
        if (part.scene() == Scene.QUEUE) {
            return List.of();
        }
        var manager = new PersonId(company.person(part.manager()).id());
        return List.of(new Assignment(Role.ENGAGEMENT_MANAGER, manager, null, true));
    }

    private void contacts(Writing writing, List<Command> commands) {
        if (!part.contact().isEmpty()) {
            commands.add(contact(writing, ContactKind.CUSTOMER, part.contact(), part.domain()));
        }
        switch (part.account()) {
            case "" -> {}
            case "?" -> commands.add(new RecordAccountTeam(new AccountTeam(true, false)));
            case "-" -> commands.add(new RecordAccountTeam(new AccountTeam(false, true)));
            case "?-" -> commands.add(new RecordAccountTeam(new AccountTeam(true, true)));
            default -> commands.add(accountContact(writing));
        }
    }

    /** Jon Zubieta+90: confirmed ninety days ago; !Jon Zubieta+3: at an address that the server refuses. */
    private Command accountContact(Writing writing) {
        var refused = part.account().startsWith("!");
        var said = part.account().substring(refused ? 1 : 0).split("\\+", -1);
        var domain = refused ? "refused.example" : "cuentas.example";
        return contact(writing, ContactKind.ACCOUNT_TEAM, said[0], domain);
    }

    private int accountConfirmed() {
        return Integer.parseInt(part.account().split("\\+", -1)[1]);
    }

    private DescribeContact contact(Writing writing, ContactKind kind, String name, String domain) {
        var details = ContactDetails.of(name, Plain.mail(name, domain));
        return new DescribeContact(new Contact(
                new ContactId(Ids.next()),
                kind,
                writing.keep(details.written()),
                true,
                part.language(),
                teller.today(),
                null));
    }

    private Details details() {
        return new Details(
                Requestor.CUSTOMER,
                part.contact(),
                Plain.mail(part.contact(), part.domain()),
                part.customer(),
                part.domain(),
                Locale.of("", part.country()).getDisplayCountry(Locale.of(part.language())),
                "",
                part.city(),
                part.language(),
                part.services().stream().map(ServicePart::name).toList(),
                null,
                "",
                "",
                part.services().stream().anyMatch(ServicePart::migrates),
                "",
                "");
    }
}
