package relevo.app.playbook;

import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.playbook.edition.Edition;

/** Publishes editions: on every way the same, and by the operator's playbook owner only. */
@Component
class Publishing {
    private final PublishedEditions editions;
    private final Transactions transactions;
    private final Audit audit;

    Publishing(PublishedEditions editions, Transactions transactions, Audit audit) {
        this.editions = editions;
        this.transactions = transactions;
        this.audit = audit;
    }

    static boolean isAllowed(SignedIn person) {
        return person.is(Role.PLAYBOOK_OWNER) && person.operator();
    }

    /** False where the same content was published before. */
    boolean publish(Edition edition, SignedIn by) {
        if (!isAllowed(by)) {
            throw new AccessDeniedException("Only the operator's playbook owner publishes editions");
        }
        return transactions.as(by.reader(), () -> {
            var added = editions.add(edition, by.person());
            if (added) {
                audit.record(by.reader(), "EditionPublished", "edition/" + edition.id(), detail(edition));
            }
            return added;
        });
    }

    private static Map<String, Object> detail(Edition edition) {
        var languages =
                edition.languages().stream().map(language -> language.tag()).toList();
        return Map.of("process", edition.process(), "languages", languages);
    }
}
