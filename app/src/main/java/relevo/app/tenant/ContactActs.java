package relevo.app.tenant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.contact.ContactDetails;
import relevo.app.database.Ids;
import relevo.app.engagement.Ask;
import relevo.app.journal.Contents;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Writing;
import relevo.engagement.command.Command;
import relevo.engagement.command.TenantCommand.BarContact;
import relevo.engagement.command.TenantCommand.ConfirmContact;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.RecordAccountTeam;
import relevo.engagement.command.TenantCommand.RemoveContact;
import relevo.engagement.id.ContactId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Contact;

/** What is done with a tenant's contacts. */
@Component
class ContactActs {
    private final Asking asking;
    private final Contents contents;
    private final Words words;
    private final Clock clock;

    ContactActs(Asking asking, Contents contents, Words words, Clock clock) {
        this.asking = asking;
        this.contents = contents;
        this.words = words;
        this.clock = clock;
    }

    Outcome add(Ask ask, UUID tenant, Typed.OfContact typed) {
        return asking.of(ask, tenant, (now, writing) -> {
            var draft = ContactDraft.of(typed, words, today(now));
            return List.of(new DescribeContact(draft.contact(new ContactId(Ids.next()), null, writing)));
        });
    }

    Outcome change(Ask ask, UUID tenant, UUID contact, Typed.OfContact typed) {
        var id = new ContactId(contact);
        return asking.of(ask, tenant, (now, writing) -> {
            var known = now.state().contacts().get(id);
            if (known == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return changes(ContactDraft.of(typed, words, today(now)), now, known, writing);
        });
    }

    private List<Command> changes(ContactDraft draft, Standing now, Contact known, Writing writing) {
        return draft.says(known, details(now, known))
                ? List.of()
                : List.of(new DescribeContact(draft.contact(known.id(), known, writing)));
    }

    private @Nullable ContactDetails details(Standing now, Contact known) {
        return contents.read(now.id(), known.details().id())
                .map(ContactDetails::read)
                .orElse(null);
    }

    /** As of a day up to today; today where none is given. */
    Outcome confirm(Ask ask, UUID tenant, UUID contact, Typed.Day typed) {
        return asking.of(ask, tenant, (now, writing) -> {
            var check = new Check();
            var on = check.past(typed.on(), "on", today(now)).orElseGet(() -> today(now));
            check.done();
            return List.of(new ConfirmContact(new ContactId(contact), on));
        });
    }

    Outcome bar(Ask ask, UUID tenant, UUID contact, Typed.Reason typed) {
        var why = reason(typed);
        return asking.of(
                ask, tenant, (now, writing) -> List.of(new BarContact(new ContactId(contact), writing.keep(why))));
    }

    Outcome unbar(Ask ask, UUID tenant, UUID contact) {
        return asking.of(ask, tenant, (now, writing) -> List.of(new BarContact(new ContactId(contact), null)));
    }

    Outcome remove(Ask ask, UUID tenant, UUID contact, Typed.Reason typed) {
        var why = reason(typed);
        return asking.of(
                ask, tenant, (now, writing) -> List.of(new RemoveContact(new ContactId(contact), writing.keep(why))));
    }

    Outcome record(Ask ask, UUID tenant, Typed.OfAccountTeam typed) {
        var said = new AccountTeam(Check.yes(typed.unknown()), Check.yes(typed.notManaged()));
        return asking.of(ask, tenant, (now, writing) -> List.of(new RecordAccountTeam(said)));
    }

    private static String reason(Typed.Reason typed) {
        var check = new Check();
        var why = check.reason(typed.reason(), "reason");
        check.done();
        return why;
    }

    private LocalDate today(Standing now) {
        return clock.instant().atZone(now.state().profile().zone()).toLocalDate();
    }
}
