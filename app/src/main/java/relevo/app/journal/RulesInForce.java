package relevo.app.journal;

import java.util.List;
import relevo.engagement.id.EditionId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** The rules that tenants are decided by: an open engagement by its edition's, any other by the newest. */
public interface RulesInForce {
    /** The process whose pages and rules ship with Relevo, by the name of its folder. */
    String PROCESS = "completion-enablement";

    Rules of(EditionId edition);

    EditionId newest();

    /** The rules that a tenant is decided by as it stands. */
    default Rules of(TenantState state) {
        return of(state.open().map(Chapter.Open::edition).orElseGet(this::newest));
    }

    /** Whether a new engagement can be pinned to this edition. */
    default boolean published(EditionId edition) {
        return edition.equals(newest());
    }

    /** The latest of those editions, the very latest first. */
    default List<Offered> offered() {
        return List.of();
    }

    /** An edition as people choose it. */
    record Offered(EditionId id, String title, List<String> languages) {
        public Offered {
            languages = List.copyOf(languages);
        }
    }

    /** The rules as shipped, for whoever needs some before any edition is published. */
    static RulesInForce shipped() {
        return new ShippedEdition();
    }
}
