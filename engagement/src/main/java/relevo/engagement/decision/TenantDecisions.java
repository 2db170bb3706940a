package relevo.engagement.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import relevo.engagement.command.Order;
import relevo.engagement.command.TenantCommand;
import relevo.engagement.command.TenantCommand.BarContact;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.ConfirmContact;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RecordAccountTeam;
import relevo.engagement.command.TenantCommand.RedactTexts;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.command.TenantCommand.RemoveContact;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.event.Event;
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
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Profile;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Values;

/** Decides what is asked about the tenant itself. */
final class TenantDecisions {
    private final Order order;

    TenantDecisions(Order order) {
        this.order = order;
    }

    Decision register(RegisterTenant command, Values values) {
        if (!seatsMakeSense(command.profile())) {
            return Decision.refused(Obstacle.NEGATIVE_SEATS, command.profile().name());
        }
        return twoPrimaries(command.assignments())
                ? Decision.refused(Obstacle.TWO_PRIMARIES, command.profile().name())
                : Decision.of(new TenantRegistered(command.profile(), holder(command, values), command.assignments()));
    }

    /** At most one person is primary in a role for the same scope. */
    private static boolean twoPrimaries(List<Assignment> assignments) {
        var primaries =
                assignments.stream().filter(Assignment::primary).distinct().toList();
        var scopes = primaries.stream()
                .map(assignment -> Arrays.asList(assignment.role(), assignment.service()))
                .distinct();
        return scopes.count() < primaries.size();
    }

    private static Holder holder(RegisterTenant command, Values values) {
        List<Assignment> managing =
                command.assignments().stream().filter(Assignment::managesTenant).toList();
        if (!managing.isEmpty()) {
            return new Holder.ByPerson(managing.getFirst().person());
        }
        return new Holder.ByQueue(command.queue() == null ? new QueueId(values.arrivalQueue()) : command.queue());
    }

    Decision decide(TenantState state, TenantCommand command) {
        return switch (command) {
            case RegisterTenant c ->
                Decision.refused(Obstacle.ALREADY_REGISTERED, c.profile().name());
            case ChangeProfile c -> profile(state, c.profile());
            case DescribeService c -> service(state, c);
            case DescribeContact c -> contact(state, c);
            case ConfirmContact c -> confirm(state, c);
            case BarContact c -> known(state, c.contact(), new ContactBarred(c.contact(), c.reason()));
            case RemoveContact c -> known(state, c.contact(), new ContactRemoved(c.contact(), c.reason()));
            case RecordAccountTeam c ->
                c.accountTeam().equals(state.accountTeam())
                        ? Decision.nothing()
                        : Decision.of(new AccountTeamRecorded(c.accountTeam()));
            case RedactTexts c -> redact(c);
            case SetNextAction c -> nextAction(state, c);
        };
    }

    private static Decision profile(TenantState state, Profile next) {
        if (!seatsMakeSense(next)) {
            return Decision.refused(Obstacle.NEGATIVE_SEATS, next.name());
        }
        return next.equals(state.profile()) ? Decision.nothing() : Decision.of(new ProfileChanged(next));
    }

    private static boolean seatsMakeSense(Profile profile) {
        return profile.seats() >= 0 && profile.customerSeats() >= 0;
    }

    private static Decision service(TenantState state, DescribeService c) {
        if (c.seats() < 0) {
            return Decision.refused(Obstacle.NEGATIVE_SEATS, c.name());
        }
        return state.service(c.service())
                .map(known ->
                        known.described(c.name(), c.seats(), c.migratesData()).equals(known)
                                ? Decision.nothing()
                                : Decision.of(new ServiceChanged(c.service(), c.name(), c.seats(), c.migratesData())))
                .orElseGet(() -> Decision.of(new ServiceAdded(c.service(), c.name(), c.seats(), c.migratesData())));
    }

    private Decision contact(TenantState state, DescribeContact c) {
        LocalDate confirmed = c.contact().confirmed();
        if (confirmed != null && confirmed.isAfter(today(state))) {
            return Decision.refused(Obstacle.FUTURE_DATE, confirmed);
        }
        ContactId id = c.contact().id();
        Event event =
                state.contacts().containsKey(id) ? new ContactChanged(c.contact()) : new ContactAdded(c.contact());
        return Decision.of(event);
    }

    private Decision confirm(TenantState state, ConfirmContact c) {
        return c.on().isAfter(today(state))
                ? Decision.refused(Obstacle.FUTURE_DATE, c.on())
                : known(state, c.contact(), new ContactConfirmed(c.contact(), c.on()));
    }

    private LocalDate today(TenantState state) {
        return order.at().atZone(state.profile().zone()).toLocalDate();
    }

    private static Decision known(TenantState state, ContactId contact, Event event) {
        return state.contacts().containsKey(contact)
                ? Decision.of(event)
                : Decision.refused(Obstacle.NO_SUCH_CONTACT, contact);
    }

    private static Decision redact(RedactTexts c) {
        return c.texts().isEmpty()
                ? Decision.refused(Obstacle.NOTHING_TO_REDACT, c.why())
                : Decision.of(new TextsRedacted(c.texts(), c.askedBy(), c.asked(), c.why()));
    }

    private static Decision nextAction(TenantState state, SetNextAction c) {
        return java.util.Objects.equals(c.next(), state.nextAction())
                ? Decision.nothing()
                : Decision.of(new NextActionSet(c.next()));
    }
}
