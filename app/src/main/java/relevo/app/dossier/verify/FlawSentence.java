package relevo.app.dossier.verify;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.app.dossier.format.Line;
import relevo.app.sentence.EventSentence;
import relevo.app.sentence.FoundSentence;
import relevo.app.sentence.RefusalSentence;
import relevo.app.sentence.Speech;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.Recorded;
import relevo.engagement.gate.CriterionVerdict;

/** Says what does not fit in a dossier, and in which line. */
public final class FlawSentence {
    private static final Set<String> LINES = Arrays.stream(Line.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 200;

    private final Speech speech;

    public FlawSentence(Speech speech) {
        this.speech = speech;
    }

    public String of(Flaw flaw) {
        Object[] details = new Object[flaw.details().size() + 1];
        details[0] = Integer.toString(flaw.line());
        for (int place = 1; place < details.length; place++) {
            details[place] = said(flaw.details().get(place - 1));
        }
        return speech.text("dossier.flaw." + flaw.kind().name(), details);
    }

    private String said(Object detail) {
        return switch (detail) {
            case Refusal.GateShut shut -> shut(shut);
            case Refusal refusal -> new RefusalSentence(speech).of(refusal);
            case Recorded recorded -> new EventSentence(speech).of(recorded);
            case Enum<?> word -> speech.word(word);
            case String word when LINES.contains(word) -> speech.text("dossier.line." + word);
            default -> shortened(detail.toString());
        };
    }

    private static String shortened(String said) {
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }

    /** The first thing that keeps the gate shut, and by which criterion. */
    private String shut(Refusal.GateShut shut) {
        var found = new FoundSentence(speech);
        return shut.verdict().blocking().stream()
                .map(criterion -> criterion.criterion().id() + ": " + because(criterion, found))
                .collect(Collectors.joining("; "));
    }

    private static String because(CriterionVerdict criterion, FoundSentence found) {
        return criterion.because().stream()
                .map(leaf -> leaf.found())
                .filter(Objects::nonNull)
                .map(found::of)
                .findFirst()
                .orElse("?");
    }
}
