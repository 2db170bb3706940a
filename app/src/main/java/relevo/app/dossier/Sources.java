package relevo.app.dossier;

import org.springframework.stereotype.Component;
import relevo.app.imports.Imports;
import relevo.app.journal.SaltedTexts;
import relevo.app.journal.StoredEvents;
import relevo.app.message.Messages;
import relevo.app.people.People;
import relevo.app.playbook.PublishedEditions;
import relevo.app.request.RequestsUnderWay;
import relevo.app.usage.Readings;

/** Where the lines of a dossier come from. */
@Component
record Sources(
        relevo.app.journal.Tenants tenants,
        StoredEvents events,
        SaltedTexts texts,
        People people,
        PublishedEditions editions,
        Messages messages,
        Readings readings,
        Imports imports,
        RequestsUnderWay requests) {
    /** The tenant as it stands for the reader, or stood before the engagement where they see it no more. */
    relevo.engagement.state.TenantState state(Range range) {
        return tenants.find(range.tenant())
                .map(relevo.app.journal.Standing::state)
                .orElse(range.before());
    }
}
