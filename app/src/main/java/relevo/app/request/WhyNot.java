package relevo.app.request;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.CriterionVerdict;

/** Says why a request was not answered as asked. */
@Component
class WhyNot {
    private final MessageSource texts;

    WhyNot(MessageSource texts) {
        this.texts = texts;
    }

    String late(Request request, Locale language) {
        return text("request.late", language, text(request.status().key(), language));
    }

    String noTenant(Request request, Locale language) {
        return text("request.no-tenant", language, request.details().domain());
    }

    /** Approving asks for no gate and for no name, so the words of the vocabulary are enough. */
    String refused(Refusal refusal, Locale language) {
        return switch (refusal) {
            case Refusal.NotAllowed no ->
                text(
                        "refusal." + no.because().name(),
                        language,
                        no.allowed().stream()
                                .sorted()
                                .map(role -> text("word.Role." + role.name(), language))
                                .collect(Collectors.joining(", ")));
            case Refusal.OutOfPlace no ->
                text("obstacle." + no.obstacle().name(), language, no.about().toArray());
            case Refusal.GateShut no ->
                text(
                        "refusal.shut",
                        language,
                        no.verdict().gate().name(),
                        no.verdict().blocking().size(),
                        no.verdict().blocking().stream()
                                .map(CriterionVerdict::criterion)
                                .map(criterion -> criterion.id())
                                .collect(Collectors.joining(", ")));
        };
    }

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof Refusal.NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
    }

    private String text(String key, Locale language, Object... details) {
        return texts.getMessage(key, details, language);
    }
}
