package relevo.app.engagement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.process.Place;
import relevo.app.process.ProcessPicture;
import relevo.app.process.ProcessPicture.Stand;
import relevo.app.process.ProcessPicture.Standing;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Move;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;

/** Puts an engagement into the picture of its process: where each service stands, what opens, who holds the tenant. */
final class Pictures {
    private final Glance glance;
    private final Service selected;

    /** @param selected whose gates are counted */
    Pictures(Glance glance, Service selected) {
        this.glance = glance;
        this.selected = selected;
    }

    ProcessPicture picture() {
        Map<Place, List<String>> here = new EnumMap<>(Place.class);
        for (Service service : glance.state().engaged()) {
            here.computeIfAbsent(place(service), _ -> new ArrayList<>()).add(service.name());
        }
        Place tenant = tenant();
        if (tenant != null) {
            String holder = glance.speech().holder(glance.state().custody().holder());
            here.computeIfAbsent(tenant, _ -> new ArrayList<>())
                    .add(glance.speech().text("process.holder", holder));
        }
        Place reached = tenant == null ? place(selected) : tenant;
        Map<Place, Standing> all = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            all.put(place, standing(place, reached, here.getOrDefault(place, List.of())));
        }
        return ProcessPicture.of(glance.rules(), all);
    }

    private Standing standing(Place place, Place reached, List<String> here) {
        Stand stand = !here.isEmpty() ? Stand.HERE : passed(place, reached) ? Stand.DONE : Stand.AHEAD;
        return new Standing(stand, open(place), here);
    }

    /** Who was withdrawn passed neither the gates of a service nor its completion; who was completed was not withdrawn. */
    private boolean passed(Place place, Place reached) {
        boolean withdrawn = selected.progress() instanceof Progress.Withdrawn;
        if (place == Place.WITHDRAWN || (withdrawn && place.ofService())) {
            return false;
        }
        return place.compareTo(reached) < 0;
    }

    /** Only while the engagement is open is anything judged. */
    private int open(Place place) {
        boolean judged = glance.state().open().isPresent();
        return place.gate()
                .filter(_ -> judged)
                .map(gate -> glance.gate(gate, place.ofService() ? selected.id() : null)
                        .blocking()
                        .size())
                .orElse(-1);
    }

    private static Place place(Service service) {
        return switch (service.progress()) {
            case Progress.Enabling _ -> service.milestone() == null ? Place.MILESTONE : Place.START_PREPARING;
            case Progress.Preparing _ -> Place.PREPARE;
            case Progress.Discussed _ -> Place.DISCUSS;
            case Progress.Completed _ -> Place.COMPLETED;
            case Progress.Withdrawn _ -> Place.WITHDRAWN;
        };
    }

    /** Once every service is closed, the tenant itself goes on. */
    private @Nullable Place tenant() {
        var state = glance.state();
        if (state.chapter() instanceof Chapter.Closed) {
            return Place.CLOSED;
        }
        if (state.engaged().isEmpty()
                || state.engaged().stream()
                        .anyMatch(service -> !service.progress().closed())) {
            return null;
        }
        boolean asked = state.custody().move() instanceof Move.Parking;
        return Optional.of(Place.LEAVE_TENANT)
                .filter(_ -> state.custody().heldByQueue())
                .orElse(asked ? Place.ACCEPT_MOVE : Place.REQUEST_MOVE);
    }
}
