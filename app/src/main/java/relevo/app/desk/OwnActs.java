package relevo.app.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.journal.History;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.journal.Told;
import relevo.app.sentence.EventSentence;
import relevo.app.sentence.Speeches;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

/** Says what somebody just did at the desk; in the caller's transaction. */
@Component
class OwnActs {
    private static final int LATEST = 5;

    private final Tenants tenants;
    private final History history;
    private final Speeches speeches;

    OwnActs(Tenants tenants, History history, Speeches speeches) {
        this.tenants = tenants;
        this.history = history;
        this.speeches = speeches;
    }

    /** The last act of a person on who holds a tenant, with its name; nothing where they don't see the tenant, or did nothing lately. */
    Optional<String> last(UUID person, UUID tenant, Locale language) {
        var by = new PersonId(person);
        return tenants.find(new TenantId(tenant))
                .flatMap(standing -> history.back(standing.id(), Long.MAX_VALUE, LATEST).stream()
                        .filter(told -> by.equals(told.by()) && told.event() instanceof CustodyEvent)
                        .findFirst()
                        .map(told -> said(standing, told, language)));
    }

    private String said(Standing standing, Told told, Locale language) {
        var speech = speeches.of(language, standing.state());
        return speech.text(
                "desk.done", standing.state().profile().name(), new EventSentence(speech).of(told.recorded()));
    }
}
