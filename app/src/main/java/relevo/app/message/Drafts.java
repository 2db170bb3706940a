package relevo.app.message;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.contact.Address;
import relevo.app.contact.ContactDetails;
import relevo.app.journal.Contents;
import relevo.app.journal.Standing;
import relevo.app.message.template.TemplateKind;
import relevo.app.message.template.Templates;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.web.Languages;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Region;
import relevo.engagement.state.Service;
import relevo.playbook.rules.MessageKind;

/** Drafts the mails of the process from the record and the templates; to be called within the reader's transaction. */
@Component
public class Drafts {
    private final Templates templates;
    private final Fillings fillings;
    private final Contents contents;
    private final People people;
    private final MailSettings settings;
    private final relevo.app.Settings application;

    Drafts(
            Templates templates,
            Fillings fillings,
            Contents contents,
            People people,
            MailSettings settings,
            relevo.app.Settings application) {
        this.templates = templates;
        this.fillings = fillings;
        this.contents = contents;
        this.people = people;
        this.settings = settings;
        this.application = application;
    }

    /**
     * A mail to the account team or the customer.
     *
     * @param wanted the language to write in; null for that of most of those it can go to
     * @throws IllegalArgumentException for a service that the tenant does not have
     */
    public Draft of(Standing tenant, ServiceId service, MessageKind kind, @Nullable Locale wanted) {
        var described = tenant.state()
                .service(service)
                .orElseThrow(() -> new IllegalArgumentException("no service " + service));
        var to = candidates(tenant, kind == MessageKind.ACCOUNT_TEAM ? ContactKind.ACCOUNT_TEAM : ContactKind.CUSTOMER);
        var languages = languages(tenant, to);
        var language = wanted != null ? wanted : languages.getFirst();
        var manager = manager(tenant);
        var filling = fillings.of(tenant, described, manager, language)
                .with(to)
                .withAccountTeam(candidates(tenant, ContactKind.ACCOUNT_TEAM));
        var known = (kind == MessageKind.ACCOUNT_TEAM ? filling.toAccountTeam(described) : filling).values();
        var template = templates.of(TemplateKind.of(kind, readyForMore(described)), language);
        return new Draft(
                kind,
                language,
                to,
                languages,
                template.subject(known),
                template.body(known),
                replyTo(manager),
                template.missing(known));
    }

    /** The mail that goes out with a request to move. */
    public MoveDraft move(Standing tenant) {
        var team = team(tenant.state().profile().region());
        var language = team.map(Person::language).orElse(application.language());
        var manager = manager(tenant);
        var known = fillings.of(tenant, null, manager, language).forMove().values();
        var template = templates.of(TemplateKind.ASSIGNMENT_TEAM, language);
        var to = settings.value(
                        MailSetting.assignmentTeam(tenant.state().profile().region()))
                .flatMap(Address::of)
                .or(() -> team.flatMap(Drafts::address));
        return new MoveDraft(
                to, language, template.subject(known), template.body(known), replyTo(manager), template.missing(known));
    }

    private List<Draft.Candidate> candidates(Standing tenant, ContactKind kind) {
        var contacts = tenant.state().contacts().values().stream()
                .filter(contact -> contact.kind() == kind && contact.writable())
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .toList();
        var details = contents.readAll(
                tenant.id(),
                contacts.stream().map(contact -> contact.details().id()).toList());
        return contacts.stream()
                .flatMap(contact ->
                        candidate(contact, details.get(contact.details().id())))
                .toList();
    }

    private static Stream<Draft.Candidate> candidate(Contact contact, @Nullable String details) {
        return Optional.ofNullable(details)
                .map(ContactDetails::read)
                .flatMap(known -> Address.of(known.name(), known.mail()))
                .map(address -> new Draft.Candidate(contact.id(), address, spoken(contact.language())))
                .stream();
    }

    /** That of most recipients first; the tenant's where nobody is there. */
    private static List<Locale> languages(Standing tenant, List<Draft.Candidate> to) {
        var all = Languages.OFFERED.stream()
                .filter(language -> count(to, language) > 0)
                .sorted(Comparator.comparingLong((Locale language) -> count(to, language))
                        .reversed())
                .toList();
        return all.isEmpty() ? List.of(spoken(tenant.state().profile().language())) : all;
    }

    private static long count(List<Draft.Candidate> to, Locale language) {
        return to.stream().filter(one -> one.language().equals(language)).count();
    }

    /** Whoever reads neither of our languages gets English. */
    private static Locale spoken(String language) {
        return Languages.named(language).orElse(Locale.ENGLISH);
    }

    private static boolean readyForMore(Service service) {
        return Optional.ofNullable(service.progress().discussed())
                .filter(Discussion::readyForAnother)
                .isPresent();
    }

    private Optional<Person> manager(Standing tenant) {
        return tenant.state().custody().manager().map(PersonId::value).flatMap(people::find);
    }

    private Optional<Person> team(Region region) {
        return people.with(Role.ASSIGNMENT_TEAM).stream()
                .filter(person -> person.region().filter(region.name()::equals).isPresent())
                .findFirst();
    }

    /** A mail without a manager, or without an address of theirs to write to, is answered to the sender. */
    private Address replyTo(Optional<Person> manager) {
        return manager.flatMap(Drafts::address)
                .or(() -> settings.value(MailSetting.SENDER).flatMap(Address::of))
                .orElseThrow();
    }

    private static Optional<Address> address(Person person) {
        return Address.of(person.name(), person.mail());
    }
}
