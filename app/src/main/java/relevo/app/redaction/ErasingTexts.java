package relevo.app.redaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.journal.Consequence;
import relevo.app.journal.Erasures;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.TenantEvent.TextsRedacted;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Erases texts in the very transaction that records that they were redacted. */
@Component
class ErasingTexts implements Consequence {
    private final Erasures erasures;

    ErasingTexts(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public boolean follows(TenantState before, TenantState after, List<Recorded> events) {
        return events.stream().anyMatch(recorded -> recorded.event() instanceof TextsRedacted);
    }

    @Override
    public void follow(TenantId tenant, @Nullable TenantState before, TenantState after, List<Recorded> events) {
        for (var recorded : events) {
            if (recorded.event() instanceof TextsRedacted redacted) {
                erasures.erase(tenant, redacted.texts(), recorded.at());
            }
        }
    }
}
