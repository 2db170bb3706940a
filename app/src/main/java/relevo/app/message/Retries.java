package relevo.app.message;

import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

/** A person has mails tried again that were refused or given up. */
@Component
class Retries {
    private final Tenants tenants;
    private final Messages messages;
    private final Transactions transactions;

    Retries(Tenants tenants, Messages messages, Transactions transactions) {
        this.tenants = tenants;
        this.messages = messages;
        this.transactions = transactions;
    }

    /** What came of it. */
    enum Result {
        UNKNOWN,
        NOT_YOURS,
        NOTHING_TO_RETRY,
        RETRIED
    }

    /** The tenant's manager, and team managers. */
    static boolean may(Standing tenant, SignedIn person) {
        return tenant.state().custody().managedBy(new PersonId(person.person())) || person.is(Role.TEAM_MANAGER);
    }

    Result ask(TenantId tenant, MessageId message, SignedIn person) {
        return transactions.as(
                person.reader(),
                () -> tenants.find(tenant)
                        .filter(_ -> messages.find(tenant, message).isPresent())
                        .map(standing -> may(standing, person) ? retry(tenant, message) : Result.NOT_YOURS)
                        .orElse(Result.UNKNOWN));
    }

    private Result retry(TenantId tenant, MessageId message) {
        return messages.retry(tenant, message) ? Result.RETRIED : Result.NOTHING_TO_RETRY;
    }
}
