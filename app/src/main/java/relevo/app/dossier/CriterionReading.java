package relevo.app.dossier;

import java.util.List;
import java.util.stream.Stream;
import relevo.app.dossier.DossierPage.Criterion;
import relevo.app.dossier.format.JudgedCriterion;
import relevo.app.dossier.format.Leaf;
import relevo.app.sentence.EvidenceSentence;
import relevo.app.sentence.FoundSentence;
import relevo.app.sentence.Speech;
import relevo.app.web.Sign;
import relevo.engagement.gate.Standing;
import relevo.playbook.rules.Rulebook;

/** Says how criteria were found, in the words of their rules. */
final class CriterionReading {
    private final Speech speech;
    private final Rulebook rulebook;

    CriterionReading(Speech speech, Rulebook rulebook) {
        this.speech = speech;
        this.rulebook = rulebook;
    }

    List<Criterion> of(List<JudgedCriterion> criteria) {
        return criteria.stream().map(this::criterion).toList();
    }

    private Criterion criterion(JudgedCriterion judged) {
        Sign sign = switch (judged.standing()) {
            case MET -> Sign.MET;
            case OPEN -> Sign.DUE;
            case WAIVED -> Sign.HERE;
            case NOT_APPLICABLE -> Sign.NONE;
        };
        return new Criterion(
                sign,
                speech.word(judged.standing()),
                rulebook.sentence(judged.id()).in(speech.language().getLanguage()),
                told(judged));
    }

    /** What was found instead is told only where nothing else meets the criterion. */
    private List<String> told(JudgedCriterion judged) {
        boolean open = judged.standing() == Standing.OPEN;
        return judged.leaves().stream()
                .flatMap(leaf -> open ? Stream.concat(evidence(leaf), found(leaf)) : evidence(leaf))
                .distinct()
                .toList();
    }

    private Stream<String> evidence(Leaf leaf) {
        return leaf.evidence() == null ? Stream.empty() : Stream.of(new EvidenceSentence(speech).of(leaf.evidence()));
    }

    private Stream<String> found(Leaf leaf) {
        return leaf.found() == null ? Stream.empty() : Stream.of(new FoundSentence(speech).of(leaf.found()));
    }
}
