package relevo.engagement.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ServiceId;

/** All that is known of a tenant now; the fold of its events. */
public record TenantState(
        Profile profile,
        AccountTeam accountTeam,
        Custody custody,
        Map<ServiceId, Service> services,
        Map<ContactId, Contact> contacts,
        Chapter chapter,
        @Nullable NextAction nextAction) {
    public TenantState {
        services = Map.copyOf(services);
        contacts = Map.copyOf(contacts);
    }

    public Optional<Service> service(ServiceId id) {
        return Optional.ofNullable(services.get(id));
    }

    /** The service of that name, however written, or of that id. */
    public Optional<Service> serviceNamed(String name) {
        return services.values().stream()
                .filter(service -> service.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .or(() -> service(ServiceId.named(name)).filter(service -> service.isNamed(name)));
    }

    /** The services of the engagement, in the order of their ids. */
    public List<Service> engaged() {
        return sorted(services.values()).stream().filter(Service::engaged).toList();
    }

    public Optional<Chapter.Open> open() {
        return chapter instanceof Chapter.Open open ? Optional.of(open) : Optional.empty();
    }

    public TenantState with(Profile next) {
        return new TenantState(next, accountTeam, custody, services, contacts, chapter, nextAction);
    }

    public TenantState with(AccountTeam next) {
        return new TenantState(profile, next, custody, services, contacts, chapter, nextAction);
    }

    public TenantState with(Custody next) {
        return new TenantState(profile, accountTeam, next, services, contacts, chapter, nextAction);
    }

    public TenantState with(Service next) {
        var changed = Copies.with(services, next.id(), next);
        return new TenantState(profile, accountTeam, custody, changed, contacts, chapter, nextAction);
    }

    public TenantState with(Contact next) {
        var changed = Copies.with(contacts, next.id(), next);
        return new TenantState(profile, accountTeam, custody, services, changed, chapter, nextAction);
    }

    public TenantState without(ContactId contact) {
        var changed = Copies.keep(contacts, id -> !id.equals(contact));
        return new TenantState(profile, accountTeam, custody, services, changed, chapter, nextAction);
    }

    public TenantState with(Chapter next) {
        return new TenantState(profile, accountTeam, custody, services, contacts, next, nextAction);
    }

    public TenantState with(@Nullable NextAction next) {
        return new TenantState(profile, accountTeam, custody, services, contacts, chapter, next);
    }

    private static List<Service> sorted(Collection<Service> services) {
        return services.stream()
                .sorted(java.util.Comparator.comparing(Service::id))
                .toList();
    }
}
