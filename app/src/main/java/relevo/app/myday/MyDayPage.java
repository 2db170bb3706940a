package relevo.app.myday;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's day.
 *
 * @param summary how many tenants are theirs, and how many wait for whom; null where nobody's tenants are theirs
 * @param requests those that wait for a request manager; null for others
 * @param places where people start who have no tenants' work
 * @param previous address of the more pressing ones, or null
 * @param next address of the less pressing ones, or null
 */
public record MyDayPage(
        LocalDate today,
        @Nullable String summary,
        List<Section> sections,
        WaitingRequests.@Nullable Waiting requests,
        List<Place> places,
        @Nullable String previous,
        @Nullable String next) {
    /**
     * The rows of one group.
     *
     * @param empty what to say where there are none
     */
    public record Section(Group group, List<Row> rows, String empty) {
        private static final int SHOWN = 10;

        /** Those to read at a glance. */
        public List<Row> shown() {
            return rows.subList(0, Math.min(SHOWN, rows.size()));
        }

        /** The others, which a click shows. */
        public List<Row> folded() {
            return rows.subList(shown().size(), rows.size());
        }
    }

    /** A place to start from, by the keys of its name and of what one does there. */
    public record Place(String href, String name, String what) {}
}
