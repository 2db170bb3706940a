package relevo.app.process;

import java.util.List;
import java.util.Map;

/** Where everything of the picture stands, in its own units; the same for every language and engagement. */
public record Layout(int width, int height, Map<Place, Box> boxes, List<Line> lines) {
    /** A place's rectangle. */
    public record Box(double x, double y, double width, double height) {
        public double middle() {
            return x + width / 2;
        }
    }

    /**
     * A way as the path of an SVG.
     *
     * @param back drawn dashed
     */
    public record Line(String path, boolean back) {}

    /** Laid out when first asked for and kept: a start waits for no picture. */
    public static Layout once() {
        return Kept.LAYOUT;
    }

    /** Made by the first who asks. */
    private static final class Kept {
        private static final Layout LAYOUT = new Drawing().layout();
    }
}
