package relevo.app.redaction;

import org.springframework.stereotype.Component;
import relevo.app.journal.Change;
import relevo.app.journal.Consequence;
import relevo.app.journal.Erasures;
import relevo.engagement.event.TenantEvent.TextsRedacted;

/** Erases texts in the very transaction that records that they were redacted. */
@Component
class ErasingTexts implements Consequence {
    private final Erasures erasures;

    ErasingTexts(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public boolean follows(Change change) {
        return change.events().stream().anyMatch(recorded -> recorded.event() instanceof TextsRedacted);
    }

    @Override
    public void follow(Change change) {
        for (var recorded : change.events()) {
            if (recorded.event() instanceof TextsRedacted redacted) {
                erasures.erase(change.tenant(), redacted.texts(), recorded.at());
            }
        }
    }
}
