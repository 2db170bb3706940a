package relevo.engagement.replay;

import relevo.engagement.command.Command;
import relevo.engagement.command.TenantCommand;
import relevo.engagement.event.TenantEvent;

/** The commands behind the events of the tenant itself. */
final class BehindTenant {
    private BehindTenant() {}

    static Command command(TenantEvent event) {
        return switch (event) {
            case TenantEvent.TenantRegistered e -> new TenantCommand.RegisterTenant(e.profile(), null, e.assignments());
            case TenantEvent.ProfileChanged e -> new TenantCommand.ChangeProfile(e.profile());
            case TenantEvent.ServiceAdded e ->
                new TenantCommand.DescribeService(e.service(), e.name(), e.seats(), e.migratesData());
            case TenantEvent.ServiceChanged e ->
                new TenantCommand.DescribeService(e.service(), e.name(), e.seats(), e.migratesData());
            case TenantEvent.ContactAdded e -> new TenantCommand.DescribeContact(e.contact());
            case TenantEvent.ContactChanged e -> new TenantCommand.DescribeContact(e.contact());
            case TenantEvent.ContactConfirmed e -> new TenantCommand.ConfirmContact(e.contact(), e.on());
            case TenantEvent.ContactBarred e -> new TenantCommand.BarContact(e.contact(), e.reason());
            case TenantEvent.ContactRemoved e -> new TenantCommand.RemoveContact(e.contact(), e.reason());
            case TenantEvent.AccountTeamRecorded e -> new TenantCommand.RecordAccountTeam(e.accountTeam());
            case TenantEvent.TextsRedacted e ->
                new TenantCommand.RedactTexts(e.texts(), e.askedBy(), e.asked(), e.why());
            case TenantEvent.NextActionSet e -> new TenantCommand.SetNextAction(e.next());
        };
    }
}
