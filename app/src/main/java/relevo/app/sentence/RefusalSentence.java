package relevo.app.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.id.ServiceId;

/** Says why nothing was done, and what to do about it. */
public final class RefusalSentence {
    /** They are about a criterion. */
    private static final Set<Obstacle> CRITERIA =
            EnumSet.of(Obstacle.NOT_WAIVABLE, Obstacle.NOTHING_TO_WAIVE, Obstacle.WAIVER_NOT_ASKED);

    private final Speech speech;

    public RefusalSentence(Speech speech) {
        this.speech = speech;
    }

    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed r -> speech.text("refusal." + r.because().name(), speech.roles(r.allowed()));
            case Refusal.GateShut r -> shut(r.verdict());
            case Refusal.OutOfPlace r -> outOfPlace(r);
        };
    }

    private String outOfPlace(Refusal.OutOfPlace refusal) {
        Object[] about = refusal.about().stream()
                .map(thing -> said(refusal.obstacle(), thing))
                .toArray();
        return speech.text("obstacle." + refusal.obstacle().name(), about);
    }

    /** The thing as people call it. */
    private String said(Obstacle obstacle, Object about) {
        return switch (about) {
            case ServiceId service -> speech.service(service);
            case Enum<?> word -> speech.word(word);
            case LocalDate day -> speech.date(day);
            case Instant moment -> speech.planned(moment);
            case String statement when obstacle == Obstacle.SUBJECT_TOO_EARLY -> speech.statement(statement);
            case String criterion when CRITERIA.contains(obstacle) -> speech.criterion(criterion);
            default -> about.toString();
        };
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
