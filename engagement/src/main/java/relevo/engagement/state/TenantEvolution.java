package relevo.engagement.state;

import relevo.engagement.event.TenantEvent;
import relevo.engagement.event.TenantEvent.AccountTeamRecorded;
import relevo.engagement.event.TenantEvent.ContactAdded;
import relevo.engagement.event.TenantEvent.ContactBarred;
import relevo.engagement.event.TenantEvent.ContactChanged;
import relevo.engagement.event.TenantEvent.ContactConfirmed;
import relevo.engagement.event.TenantEvent.ContactRemoved;
import relevo.engagement.event.TenantEvent.NextActionSet;
import relevo.engagement.event.TenantEvent.ProfileChanged;
import relevo.engagement.event.TenantEvent.ServiceAdded;
import relevo.engagement.event.TenantEvent.ServiceChanged;
import relevo.engagement.event.TenantEvent.TenantRegistered;
import relevo.engagement.event.TenantEvent.TextsRedacted;
import relevo.engagement.id.ContactId;

/** Folds what happens to the tenant itself. */
final class TenantEvolution {
    private TenantEvolution() {}

    static TenantState evolve(TenantState state, TenantEvent event) {
        return switch (event) {
            case TenantRegistered e -> throw new IllegalStateException("A tenant is registered once: " + e);
            case ProfileChanged e -> state.with(e.profile());
            case ServiceAdded e -> state.with(Service.of(e.service(), e.name(), e.seats(), e.migratesData()));
            case ServiceChanged e ->
                state.with(Evolution.service(state, e.service()).described(e.name(), e.seats(), e.migratesData()));
            case ContactAdded e -> state.with(e.contact());
            case ContactChanged e -> state.with(e.contact());
            case ContactConfirmed e -> state.with(contact(state, e.contact()).confirmed(e.on()));
            case ContactBarred e -> state.with(contact(state, e.contact()).notToContact(e.reason()));
            case ContactRemoved e -> state.without(e.contact());
            case AccountTeamRecorded e -> state.with(e.accountTeam());
            case TextsRedacted _ -> state;
            case NextActionSet e -> state.with(e.next());
        };
    }

    private static Contact contact(TenantState state, ContactId id) {
        Contact contact = state.contacts().get(id);
        if (contact == null) {
            throw new IllegalStateException("The history names a contact that never came in: " + id);
        }
        return contact;
    }
}
