package relevo.app.engagement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.app.sentence.EvidenceSentence;
import relevo.app.sentence.FoundSentence;
import relevo.app.sentence.Speech;
import relevo.app.web.Sign;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Found;
import relevo.engagement.gate.Judged;
import relevo.engagement.gate.Standing;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Mail;
import relevo.engagement.state.TenantState;
import relevo.engagement.state.Waiver;

/** Turns verdicts into the lines of the page. */
final class CriterionLines {
    private final Speech speech;
    private final TenantState state;
    private final Actor reader;
    private final PageSentences sentences;
    private final Remedies remedies;

    CriterionLines(Speech speech, TenantId tenant, TenantState state, Actor reader, PageSentences sentences) {
        this.speech = speech;
        this.state = state;
        this.reader = reader;
        this.sentences = sentences;
        this.remedies = new Remedies(tenant);
    }

    List<CriterionLine> of(List<CriterionVerdict> verdicts) {
        return verdicts.stream().map(this::line).toList();
    }

    /** Those that no gate has asked for yet are only pending. */
    List<CriterionLine> of(List<CriterionVerdict> verdicts, Set<String> asked) {
        return verdicts.stream()
                .map(verdict -> asked.contains(verdict.criterion().id()) || !verdict.blocks()
                        ? line(verdict)
                        : pending(verdict))
                .toList();
    }

    private CriterionLine pending(CriterionVerdict verdict) {
        String id = verdict.criterion().id();
        return new CriterionLine(
                id,
                speech.criterion(id),
                sentences.sentence(id),
                Sign.OPEN,
                speech.text("engagement.pending"),
                sentences.lines(id),
                sentences.page(),
                List.of(),
                List.of(),
                waiver(verdict.waiver()),
                false);
    }

    private CriterionLine line(CriterionVerdict verdict) {
        String id = verdict.criterion().id();
        return new CriterionLine(
                id,
                speech.criterion(id),
                sentences.sentence(id),
                undecided(verdict) ? Sign.OPEN : sign(verdict),
                undecided(verdict) ? speech.text("engagement.pending") : speech.word(verdict.standing()),
                sentences.lines(id),
                sentences.page(),
                evidence(verdict),
                verdict.because().stream().map(this::cause).toList(),
                waiver(verdict.waiver()),
                verdict.blocks() && verdict.waivable() && verdict.waiver() == null && manages());
    }

    private static boolean undecided(CriterionVerdict verdict) {
        return verdict.judged() instanceof Judged.NotAsked notAsked && !notAsked.decided();
    }

    private static Sign sign(CriterionVerdict verdict) {
        return switch (verdict.standing()) {
            case MET -> Sign.MET;
            case OPEN -> Sign.DUE;
            case WAIVED -> Sign.HERE;
            case NOT_APPLICABLE -> Sign.NONE;
        };
    }

    private List<String> evidence(CriterionVerdict verdict) {
        if (verdict.judged() instanceof Judged.NotAsked notAsked) {
            String when = notAsked.decided() ? "not-asked." : "not-decided.";
            return List.of(
                    speech.text("engagement." + when + notAsked.circumstance().name()));
        }
        return verdict.judged()
                .leaves()
                .filter(leaf -> leaf.standing() == Standing.MET)
                .map(Judged.Leaf::evidence)
                .filter(Objects::nonNull)
                .map(new EvidenceSentence(speech)::of)
                .distinct()
                .toList();
    }

    private CriterionLine.Cause cause(Judged.Leaf leaf) {
        var found = Objects.requireNonNull(leaf.found());
        boolean mine = leaf.clearedBy().stream().anyMatch(this::is);
        CriterionLine.Remedy remedy = remedies.of(found)
                .filter(_ -> mine)
                .map(way -> new CriterionLine.Remedy(speech.text("engagement.remedy." + way.key()), way.href()))
                .orElse(null);
        String who = underWay(found) ? "" : who(leaf, mine);
        return new CriterionLine.Cause(new FoundSentence(speech).of(found), who, remedy);
    }

    /** What only the mail server can bring about now. */
    private static boolean underWay(Found found) {
        return found instanceof Found.MailNotAccepted(Mail mail) && mail.count(Answer.REFUSED) == 0;
    }

    private String who(Judged.Leaf leaf, boolean mine) {
        if (mine) {
            return speech.text("engagement.cleared-by-you");
        }
        return leaf.clearedBy().isEmpty() ? "" : speech.text("engagement.cleared-by", speech.roles(leaf.clearedBy()));
    }

    /** The engagement manager's things are cleared by the manager of this tenant, not by any. */
    private boolean is(Role role) {
        return role == Role.ENGAGEMENT_MANAGER ? manages() : reader.is(role);
    }

    private boolean manages() {
        return state.custody().manager().filter(reader::is).isPresent();
    }

    private CriterionLine.@Nullable WaiverLine waiver(@Nullable Waiver waiver) {
        if (waiver == null) {
            return null;
        }
        String by = speech.person(waiver.granted() ? waiver.grantedBy() : waiver.askedBy());
        String key = waiver.granted() ? "engagement.waived" : "engagement.waiver-asked";
        boolean answerable = !waiver.granted() && reader.is(Role.TEAM_MANAGER) && !reader.is(waiver.askedBy());
        return new CriterionLine.WaiverLine(speech.text(key, by), answerable);
    }
}
