package relevo.app.engagement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.sentence.Speech;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** The way of a service through the process, and of the tenant after its last service. */
final class Legs {
    private static final int LEGS = 6;

    private final Speech speech;
    private final TenantState state;
    private final Service service;

    Legs(Speech speech, TenantState state, Service service) {
        this.speech = speech;
        this.state = state;
        this.service = service;
    }

    List<Leg> all() {
        int here = here();
        List<Leg> legs = new ArrayList<>();
        legs.add(leg(0, here, "milestone", milestone()));
        legs.add(leg(1, here, "prepare", null));
        legs.add(leg(2, here, "discuss", discussion()));
        legs.add(leg(3, here, "complete", text("complete-note")));
        legs.add(leg(4, here, "move", text("move-note")));
        legs.add(leg(5, here, "leave", null));
        return legs;
    }

    private Leg leg(int place, int here, String key, @Nullable String note) {
        Leg.Stand stand = place < here ? Leg.Stand.DONE : place == here ? Leg.Stand.HERE : Leg.Stand.AHEAD;
        return new Leg(text(key), note, stand);
    }

    private int here() {
        if (state.chapter() instanceof Chapter.Closed) {
            return LEGS;
        }
        return switch (service.progress()) {
            case Progress.Enabling _ -> service.milestone() == null ? 0 : 1;
            case Progress.Preparing _ -> 2;
            case Progress.Discussed _ -> 3;
            case Progress.Completed _ -> state.custody().heldByQueue() ? 5 : 4;
            case Progress.Withdrawn _ -> state.custody().heldByQueue() ? 5 : 4;
        };
    }

    private @Nullable String milestone() {
        Milestone milestone = service.milestone();
        if (milestone == null) {
            return null;
        }
        var snapshot = milestone.snapshot();
        return text("milestone-note", snapshot.activeUsers(), snapshot.needed(), speech.date(snapshot.asOf()));
    }

    private @Nullable String discussion() {
        Discussion held = service.progress().discussed();
        return held == null ? null : speech.date(held.held());
    }

    private String text(String key, Object... details) {
        return speech.text("engagement.leg." + key, details);
    }
}
