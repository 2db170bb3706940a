package relevo.app.engagement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.Standing;
import relevo.app.sentence.FoundSentence;
import relevo.app.sentence.Speech;
import relevo.engagement.Actor;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.gate.Judge;
import relevo.engagement.gate.Judged;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.Rules;

/** What a page of a tenant is made from: the tenant as it stands, its rules, and who looks at it in which language. */
record Glance(Standing standing, Rules rules, Actor reader, Speech speech, PageSentences sentences, Facts facts) {
    TenantId tenant() {
        return standing.id();
    }

    TenantState state() {
        return standing.state();
    }

    LocalDate today() {
        return facts.today();
    }

    Locale language() {
        return speech.language();
    }

    boolean manages() {
        return state().custody().manager().filter(reader::is).isPresent()
                && reader.is(relevo.engagement.Role.ENGAGEMENT_MANAGER);
    }

    /** As it would be seen if a reason had been given. */
    Glance withReason() {
        return new Glance(standing, rules, reader, speech, sentences, facts.reason(true));
    }

    /** Whether the reader is assigned here, in whatever role. */
    boolean worksHere() {
        return manages()
                || state().custody().assignments().stream()
                        .anyMatch(assignment -> reader.is(assignment.person()) && reader.is(assignment.role()));
    }

    List<CriterionVerdict> verdicts(ServiceId service) {
        return new Judge(rules).all(state(), service, facts);
    }

    GateVerdict gate(Gate gate, @Nullable ServiceId service) {
        Judge judge = new Judge(rules);
        return service == null ? judge.gate(gate, state(), facts) : judge.gate(gate, state(), service, facts);
    }

    /** The criteria that the gates up to this one ask for. */
    Set<String> asked(Gate gate) {
        return Arrays.stream(Gate.values())
                .filter(before -> before.compareTo(gate) <= 0)
                .flatMap(before -> rules.asked(before).stream())
                .map(Criterion::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    CriterionLines lines() {
        return new CriterionLines(speech, tenant(), state(), reader, sentences);
    }

    /** A gate as a button that says why it is shut. */
    EngagementPage.GateAct act(Gate gate, @Nullable ServiceId service, String action) {
        GateVerdict verdict = gate(gate, service);
        String key = "engagement.act." + gate.name();
        String why = verdict.opens() ? speech.text("engagement.act.ready") : why(verdict);
        return new EngagementPage.GateAct(speech.text(key), action, verdict.opens(), why);
    }

    /** The criteria of a service stand above its button; for the tenant's the first thing found is told. */
    private String why(GateVerdict verdict) {
        int blocking = verdict.blocking().size();
        if (verdict.service() == null) {
            var found = Objects.requireNonNull(first(verdict).found());
            return speech.text("engagement.act.blocked.tenant", blocking, new FoundSentence(speech).of(found));
        }
        var criteria = verdict.blocking().stream()
                .map(one -> speech.criterion(one.criterion().id()))
                .toList();
        return speech.text("engagement.act.blocked", blocking, String.join(", ", criteria));
    }

    private static Judged.Leaf first(GateVerdict verdict) {
        return verdict.blocking().getFirst().because().getFirst();
    }
}
