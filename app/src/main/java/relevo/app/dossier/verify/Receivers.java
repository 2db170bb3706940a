package relevo.app.dossier.verify;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import relevo.app.contact.Address;
import relevo.app.contact.ContactDetails;
import relevo.engagement.Text;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.TenantState;

/** Whom a mail went to, held against the tenant's contacts as they were then, as far as both are still to be read. */
final class Receivers {
    private final CitedCheck texts;

    Receivers(CitedCheck texts) {
        this.texts = texts;
    }

    /** An address that none of them had; those of the assignment team are settings, which no dossier has. */
    Optional<String> stranger(MessageQueued mail, TenantState then) {
        return switch (mail.kind()) {
            case ACCOUNT_TEAM -> stranger(mail, then, ContactKind.ACCOUNT_TEAM);
            case CUSTOMER_FOLLOW_UP -> stranger(mail, then, ContactKind.CUSTOMER);
            case ASSIGNMENT_TEAM -> Optional.empty();
        };
    }

    private Optional<String> stranger(MessageQueued mail, TenantState then, ContactKind kind) {
        Set<String> known = new HashSet<>();
        for (Contact contact : then.contacts().values()) {
            if (contact.kind() == kind) {
                Optional<String> address = address(contact);
                if (address.isEmpty()) {
                    return Optional.empty();
                }
                known.add(address.get());
            }
        }
        return mail.to().stream()
                .map(Text::id)
                .flatMap(to -> mail(to).stream())
                .filter(to -> !known.contains(to))
                .findFirst();
    }

    private Optional<String> address(Contact contact) {
        try {
            return texts.text(contact.details().id())
                    .map(json -> small(ContactDetails.read(json).mail()));
        } catch (RuntimeException unreadable) { // a stranger's text, which need not be a contact's details
            return Optional.of("");
        }
    }

    private Optional<String> mail(ContentId to) {
        return texts.text(to)
                .map(written -> small(Address.of(written).map(Address::mail).orElse(written)));
    }

    private static String small(String mail) {
        return mail.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
