package relevo.app.desk;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.RulesInForce;
import relevo.app.sentence.Speech;
import relevo.app.web.SignedIn;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/**
 * Who looks at the desk, when, and in which language.
 *
 * @param reasons why moves were asked for, as far as somebody said
 */
record Sight(
        SignedIn person,
        Instant now,
        RulesInForce inForce,
        Function<TenantState, Speech> speeches,
        Map<TenantId, String> reasons) {
    Rules rules(TenantState state) {
        return inForce.of(state);
    }

    Speech speech(TenantState state) {
        return speeches.apply(state);
    }

    @Nullable
    String reason(TenantId tenant) {
        return reasons.get(tenant);
    }

    static DeskPage.Subject subject(TenantId tenant, TenantState state, Speech speech) {
        var profile = state.profile();
        return new DeskPage.Subject(
                tenant.value(), profile.name(), profile.customerName(), speech.word(profile.region()));
    }
}
