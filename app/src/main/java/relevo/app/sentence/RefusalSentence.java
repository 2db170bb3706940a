package relevo.app.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.GateVerdict;

/** Says why nothing was done, and what to do about it. */
public final class RefusalSentence {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T[\\d:.]+Z");

    private final Speech speech;

    public RefusalSentence(Speech speech) {
        this.speech = speech;
    }

    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed r -> speech.text("refusal." + r.because().name(), speech.roles(r.allowed()));
            case Refusal.GateShut r -> shut(r.verdict());
            case Refusal.OutOfPlace r -> speech.text("obstacle." + r.obstacle().name(), said(r.about()));
        };
    }

    /** Days and moments are written as people write them; what only looks like one is an id, and stays as it is. */
    private String said(String about) {
        try {
            return MOMENT.matcher(about).matches() ? speech.planned(Instant.parse(about)) : day(about);
        } catch (DateTimeParseException none) {
            return about;
        }
    }

    private String day(String about) {
        return DAY.matcher(about).matches() ? speech.date(LocalDate.parse(about)) : about;
    }

    private String shut(GateVerdict verdict) {
        String criteria = verdict.blocking().stream()
                .map(CriterionVerdict::criterion)
                .map(criterion -> speech.criterion(criterion.id()))
                .collect(Collectors.joining(", "));
        return speech.text(
                "refusal.shut", speech.word(verdict.gate()), verdict.blocking().size(), criteria);
    }
}
