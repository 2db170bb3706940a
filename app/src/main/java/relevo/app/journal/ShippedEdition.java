package relevo.app.journal;

import java.nio.charset.StandardCharsets;
import relevo.app.Sha256;
import relevo.engagement.id.EditionId;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.ShippedRules;

/** The rules as shipped, in force while no feature publishes editions. */
final class ShippedEdition implements RulesInForce {
    private final Rules rules = ShippedRules.named(RulesInForce.PROCESS);
    private final EditionId edition = new EditionId(
            Sha256.hex(ShippedRules.text(RulesInForce.PROCESS, "rules.yaml").getBytes(StandardCharsets.UTF_8)));

    @Override
    public Rules of(EditionId named) {
        return rules;
    }

    @Override
    public EditionId newest() {
        return edition;
    }
}
