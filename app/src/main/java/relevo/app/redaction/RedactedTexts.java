package relevo.app.redaction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import relevo.app.sentence.Speech;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** What pages say in the place of a text that was redacted: when, by whom, and why; within a transaction. */
@Component
public class RedactedTexts {
    private final Redactions redactions;

    RedactedTexts(Redactions redactions) {
        this.redactions = redactions;
    }

    public Map<ContentId, String> of(TenantId tenant, Speech speech) {
        Map<ContentId, String> said = new HashMap<>();
        redactions.of(tenant).stream()
                .filter(one -> one.state() == Redaction.State.DONE)
                .forEach(one -> one.contents().forEach(content -> said.put(content, sentence(one, speech))));
        return said;
    }

    private static String sentence(Redaction done, Speech speech) {
        var answered = java.util.Objects.requireNonNull(done.answered());
        var day = LocalDate.ofInstant(answered.at(), ZoneId.systemDefault());
        return speech.text("redaction.in-place", speech.date(day), speech.person(answered.by()), done.why());
    }
}
