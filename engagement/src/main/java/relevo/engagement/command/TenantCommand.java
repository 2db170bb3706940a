package relevo.engagement.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Profile;

/** About the tenant itself: what it is, its services, its contacts. */
public sealed interface TenantCommand extends Command {
    /**
     * Takes a tenant in.
     *
     * @param queue where it stands if no primary engagement manager is among the assignments; null for the queue of arrivals
     */
    record RegisterTenant(Profile profile, @Nullable QueueId queue, List<Assignment> assignments)
            implements TenantCommand {}

    /** Describes the tenant anew. */
    record ChangeProfile(Profile profile) implements TenantCommand {}

    /** Adds a service, or describes it anew. */
    record DescribeService(ServiceId service, String name, int seats, boolean migratesData) implements TenantCommand {}

    /** Adds a contact, or describes it anew. */
    record DescribeContact(Contact contact) implements TenantCommand {}

    /** Confirms that a contact's details are right. */
    record ConfirmContact(ContactId contact, LocalDate on) implements TenantCommand {}

    /** Bars a contact from being written to, with a reason; null lifts that. */
    record BarContact(ContactId contact, @Nullable Text reason) implements TenantCommand {}

    /** Takes a contact off. */
    record RemoveContact(ContactId contact, Text reason) implements TenantCommand {}

    /** Records that the account team is unknown, or the account not managed, or neither. */
    record RecordAccountTeam(AccountTeam accountTeam) implements TenantCommand {}

    /**
     * Redacts texts that hold personal data: they are erased, and that they were is on record.
     *
     * @param askedBy who asked for it, never the one who does it; null where that is not on record
     * @param asked when
     */
    record RedactTexts(Set<ContentId> texts, @Nullable PersonId askedBy, LocalDate asked, Text why)
            implements TenantCommand {}

    /** Says what is to be done next. */
    record SetNextAction(@Nullable NextAction next) implements TenantCommand {}
}
