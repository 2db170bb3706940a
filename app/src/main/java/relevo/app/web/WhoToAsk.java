package relevo.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells somebody who doesn't find what an address names why that is and whom to ask, as far as they may know. */
public interface WhoToAsk {
    Optional<Hint> hint(SignedIn person, String path, Locale language);

    /**
     * What is said instead of the sentence that everybody gets.
     *
     * @param subject of a mail that asks
     */
    record Hint(String sentence, String subject, List<Keeper> keepers) {
        public Hint {
            keepers = List.copyOf(keepers);
        }
    }

    /** Somebody who can help, and what they are. */
    record Keeper(String name, String mail, String role) {}
}
