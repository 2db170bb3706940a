package relevo.app.desk;

import org.jspecify.annotations.Nullable;
import relevo.app.desk.DeskPage.OfferLine;
import relevo.app.desk.DeskPage.WantedLine;
import relevo.app.engagement.Takers;
import relevo.app.journal.Standing;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Move;
import relevo.engagement.state.TenantState;

/** Offers that wait, and tenants that somebody has to be found for, as the desk shows them. */
final class OtherLines {
    private final Sight sight;
    private final Takers.Choice takers;

    OtherLines(Sight sight, Takers.Choice takers) {
        this.sight = sight;
        this.takers = takers;
    }

    OfferLine offer(Standing standing, Move.Offer move) {
        var speech = sight.speech(standing.state());
        return new OfferLine(
                Sight.subject(standing.id(), standing.state(), speech),
                move.id().value(),
                speech.person(move.to()),
                speech.person(move.by()),
                move.asked(),
                move.due(),
                move.due().isBefore(sight.now()));
    }

    /** @param recall null for an engagement that nobody manages and nobody wants back yet */
    WantedLine wanted(Standing standing, Move.@Nullable Recall recall) {
        TenantState state = standing.state();
        var speech = sight.speech(state);
        var since = recall == null
                ? state.open().map(Chapter.Open::since).orElse(state.custody().since())
                : recall.asked();
        return new WantedLine(
                Sight.subject(standing.id(), state, speech),
                speech.text(
                        recall == null ? "desk.wanted.unmanaged" : "desk.wanted.recalled",
                        speech.holder(state.custody().holder())),
                since,
                recall == null ? null : recall.due(),
                recall != null && recall.due().isBefore(sight.now()),
                takers.of(standing.id().value()));
    }
}
