package relevo.app.journal;

import relevo.engagement.id.EditionId;
import relevo.playbook.rules.Rules;

/** The rules that tenants are decided by: an open engagement by its edition's, any other by the newest. */
public interface RulesInForce {
    Rules of(EditionId edition);

    EditionId newest();

    /** The rules as shipped, for whoever needs some before any edition is published. */
    static RulesInForce shipped() {
        return new ShippedEdition();
    }
}
