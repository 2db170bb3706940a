package relevo.app.process;

import java.util.List;
import java.util.Map;
import relevo.app.process.Layout.Box;
import relevo.playbook.rules.Rules;

/** The picture of a process, with or without an engagement in it; the template draws it and writes a table beneath. */
public record ProcessPicture(Layout layout, List<Spot> spots) {
    /** How far the engagement is as to a place. */
    public enum Stand {
        PLAIN,
        DONE,
        HERE,
        AHEAD
    }

    /**
     * A place with what is to be said of it.
     *
     * @param criteria how many criteria its gate asks for; 0 where it is no gate
     * @param open how many of them are open; less than 0 where nobody has judged
     * @param here what stands there: services, or who holds the tenant
     */
    public record Spot(Place place, Box box, Stand stand, int criteria, int open, List<String> here) {
        /** How wide a letter is, about, in the picture's units. */
        private static final double LETTER = 7;

        /** As much of it as fits into the box. */
        public String shown() {
            String all = String.join(", ", here);
            int fits = (int) (box.width() / LETTER);
            return all.length() <= fits ? all : all.substring(0, fits - 1) + "…";
        }

        /** The class of the style sheet. */
        public String style() {
            return place.kind().name().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + stand.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How an engagement stands as to a place. */
    public record Standing(Stand stand, int open, List<String> here) {}

    /** The process by itself. */
    public static ProcessPicture of(Rules rules) {
        return of(rules, Map.of());
    }

    /** The process with an engagement in it. */
    public static ProcessPicture of(Rules rules, Map<Place, Standing> standings) {
        Layout layout = Layout.once();
        List<Spot> spots = java.util.Arrays.stream(Place.values())
                .map(place -> spot(layout, rules, place, standings))
                .toList();
        return new ProcessPicture(layout, spots);
    }

    private static Spot spot(Layout layout, Rules rules, Place place, Map<Place, Standing> standings) {
        var standing = standings.getOrDefault(place, new Standing(Stand.PLAIN, -1, List.of()));
        Box box = java.util.Objects.requireNonNull(layout.boxes().get(place));
        int criteria = place.gate().map(gate -> rules.asked(gate).size()).orElse(0);
        return new Spot(place, box, standing.stand(), criteria, standing.open(), standing.here());
    }
}
