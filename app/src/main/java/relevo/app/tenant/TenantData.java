package relevo.app.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.journal.Standing;
import relevo.engagement.Role;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Service;
import relevo.engagement.state.ServiceStatus;

/**
 * What a tenant is, for programs: the data that keepers keep, under the names by which they write it.
 *
 * @param version for If-Match
 * @param accountTeamUnknown that it is on record that nobody knows the account team
 * @param notManaged that it is on record that the account has none
 */
public record TenantData(
        UUID tenant,
        long version,
        TenantProfile profile,
        boolean accountTeamUnknown,
        boolean notManaged,
        List<TenantService> services,
        List<TenantContact> contacts,
        List<TenantAssignment> assignments) {
    static TenantData of(Standing standing, Map<ContentId, String> texts) {
        var state = standing.state();
        return new TenantData(
                standing.id().value(),
                standing.version(),
                TenantProfile.of(state.profile()),
                state.accountTeam().unknown(),
                state.accountTeam().notManaged(),
                state.services().values().stream().map(TenantService::of).toList(),
                state.contacts().values().stream()
                        .map(contact -> TenantContact.of(contact, texts))
                        .toList(),
                state.custody().assignments().stream().map(TenantAssignment::of).toList());
    }

    /** What it is. */
    record TenantProfile(
            String name,
            String domain,
            UUID customer,
            String customerName,
            int seats,
            int customerSeats,
            String region,
            String country,
            @Nullable String city,
            String zone,
            String language) {
        static TenantProfile of(Profile profile) {
            return new TenantProfile(
                    profile.name(),
                    profile.domain(),
                    profile.customer().value(),
                    profile.customerName(),
                    profile.seats(),
                    profile.customerSeats(),
                    profile.region().name(),
                    profile.country(),
                    profile.city(),
                    profile.zone().getId(),
                    profile.language());
        }
    }

    /** A service of it. */
    record TenantService(
            String id, String name, int seats, boolean migratesData, ServiceStatus status, boolean engaged) {
        static TenantService of(Service service) {
            return new TenantService(
                    service.id().value(),
                    service.name(),
                    service.seats(),
                    service.migratesData(),
                    service.status(),
                    service.engaged());
        }
    }

    /**
     * Somebody outside.
     *
     * @param details null where they were redacted
     * @param barred why nobody may write to them, or null; empty where that was redacted
     */
    record TenantContact(
            UUID id,
            ContactKind kind,
            @Nullable ContactDetails details,
            String language,
            @Nullable LocalDate confirmed,
            @Nullable String barred) {
        static TenantContact of(Contact contact, Map<ContentId, String> texts) {
            var details = texts.get(contact.details().id());
            var barred = contact.doNotContact();
            return new TenantContact(
                    contact.id().value(),
                    contact.kind(),
                    details == null ? null : ContactDetails.read(details),
                    contact.language(),
                    contact.confirmed(),
                    barred == null ? null : texts.getOrDefault(barred.id(), ""));
        }
    }

    /** Somebody at work on it, on the whole of it where no service is named. */
    record TenantAssignment(
            Role role, UUID person, @Nullable String service, boolean primary) {
        static TenantAssignment of(Assignment assignment) {
            var service = assignment.service();
            return new TenantAssignment(
                    assignment.role(),
                    assignment.person().value(),
                    service == null ? null : service.value(),
                    assignment.primary());
        }
    }
}
