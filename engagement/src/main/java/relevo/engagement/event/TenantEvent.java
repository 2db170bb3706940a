package relevo.engagement.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.Holder;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Profile;

/** About the tenant itself: what it is, its services, its contacts. */
public sealed interface TenantEvent extends Event {
    /** The first event of each tenant. */
    record TenantRegistered(Profile profile, Holder holder, List<Assignment> assignments) implements TenantEvent {}

    /** The tenant is described anew. */
    record ProfileChanged(Profile profile) implements TenantEvent {}

    /** A service came in. */
    record ServiceAdded(ServiceId service, String name, int seats, boolean migratesData) implements TenantEvent {}

    /** A service is described anew. */
    record ServiceChanged(ServiceId service, String name, int seats, boolean migratesData) implements TenantEvent {}

    /** A contact came in. */
    record ContactAdded(Contact contact) implements TenantEvent {}

    /** A contact is described anew. */
    record ContactChanged(Contact contact) implements TenantEvent {}

    /** Somebody checked that a contact's details are right. */
    record ContactConfirmed(ContactId contact, LocalDate on) implements TenantEvent {}

    /** A contact is no longer to be written to; null lifts that. */
    record ContactBarred(ContactId contact, @Nullable Text reason) implements TenantEvent, Reasoned {
        @Override
        public @Nullable Text why() {
            return reason;
        }
    }

    /** A contact was taken off. */
    record ContactRemoved(ContactId contact, Text reason) implements TenantEvent, Reasoned {
        @Override
        public Text why() {
            return reason;
        }
    }

    /** It is on record whether the account team is unknown or the account not managed. */
    record AccountTeamRecorded(AccountTeam accountTeam) implements TenantEvent {}

    /** Texts that events cite were erased because somebody asked for it. */
    record TextsRedacted(Set<ContentId> texts, @Nullable PersonId askedBy, LocalDate asked, Text why)
            implements TenantEvent, Reasoned {}

    /** What is to be done next; null where nothing is. */
    record NextActionSet(@Nullable NextAction next) implements TenantEvent {}
}
