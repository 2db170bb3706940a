package relevo.app.process;

import java.util.List;

/**
 * A way from one place to another.
 *
 * @param back whether it leads back, as reopening and declining do
 */
record Way(Place from, Place to, boolean back) {
    static final List<Way> ALL = List.of(
            on(Place.MILESTONE, Place.START_PREPARING),
            on(Place.START_PREPARING, Place.PREPARE),
            on(Place.PREPARE, Place.RECORD_DISCUSSION),
            on(Place.RECORD_DISCUSSION, Place.DISCUSS),
            on(Place.DISCUSS, Place.COMPLETE_SERVICE),
            on(Place.COMPLETE_SERVICE, Place.COMPLETED),
            on(Place.DISCUSS, Place.WITHDRAWN),
            on(Place.COMPLETED, Place.REQUEST_MOVE),
            on(Place.WITHDRAWN, Place.REQUEST_MOVE),
            on(Place.REQUEST_MOVE, Place.ACCEPT_MOVE),
            on(Place.ACCEPT_MOVE, Place.LEAVE_TENANT),
            on(Place.LEAVE_TENANT, Place.CLOSED),
            new Way(Place.COMPLETED, Place.START_PREPARING, true),
            new Way(Place.ACCEPT_MOVE, Place.REQUEST_MOVE, true));

    private static Way on(Place from, Place to) {
        return new Way(from, to, false);
    }
}
