package relevo.engagement.gate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import relevo.engagement.Role;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.playbook.rules.Condition;

/**
 * Whether the account team can be written to: a contact with an address, confirmed within the window. The window is ours.
 */
public final class AccountTeamRule {
    private final int window;

    public AccountTeamRule(int windowDays) {
        this.window = windowDays;
    }

    /** The contacts of the account team that can be written to and are current, in the order of their ids. */
    public List<Contact> current(Collection<Contact> contacts, LocalDate today) {
        return writable(contacts).stream()
                .filter(contact -> current(contact, today))
                .toList();
    }

    private boolean current(Contact contact, LocalDate today) {
        LocalDate confirmed = contact.confirmed();
        return confirmed != null && !confirmed.plusDays(window).isBefore(today);
    }

    Judged.Leaf judge(Condition.AccountTeamCurrent condition, Collection<Contact> contacts, Facts facts) {
        List<Contact> current = current(contacts, facts.today());
        if (current.isEmpty()) {
            return Judged.Leaf.open(condition, found(contacts), Role.ENGAGEMENT_MANAGER);
        }
        return Judged.Leaf.met(
                condition,
                new Evidence.CurrentContacts(
                        current.stream().map(Contact::id).toList(),
                        latest(current).orElse(facts.today())));
    }

    private Found found(Collection<Contact> contacts) {
        List<Contact> team = team(contacts);
        if (team.isEmpty()) {
            return new Found.NoAccountTeam();
        }
        List<Contact> writable = writable(contacts);
        return writable.isEmpty()
                ? new Found.NoWritableAccountTeam(team.size())
                : new Found.StaleContacts(latest(writable).orElse(null), window);
    }

    private static Optional<LocalDate> latest(List<Contact> contacts) {
        return contacts.stream()
                .map(Contact::confirmed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static List<Contact> writable(Collection<Contact> contacts) {
        return team(contacts).stream().filter(Contact::writable).toList();
    }

    private static List<Contact> team(Collection<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.kind() == ContactKind.ACCOUNT_TEAM)
                .sorted(Comparator.comparing(contact -> contact.id().value()))
                .toList();
    }
}
