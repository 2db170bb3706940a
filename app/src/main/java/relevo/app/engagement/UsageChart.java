package relevo.app.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A service's usage over time with the milestone's line, as the coordinates of a drawing 280 wide and 130 high.
 *
 * @param needed active users at the milestone, 0 where that is unknown
 */
public record UsageChart(List<Point> points, int needed, String source) {
    private static final int LEFT = 20;
    private static final int RIGHT = 262;
    private static final int TOP = 22;
    private static final int BOTTOM = 110;

    /** One reading. */
    public record Point(LocalDate asOf, int activeUsers) {}

    public UsageChart {
        points = List.copyOf(points);
    }

    public boolean empty() {
        return points.isEmpty();
    }

    public Point latest() {
        return points.getLast();
    }

    public Point first() {
        return points.getFirst();
    }

    /** The path of the line through all readings. */
    public String trend() {
        return points.stream()
                .map(point -> x(point) + " " + y(point.activeUsers()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    /** The path of the area beneath the line. */
    public String area() {
        return "M" + x(first()) + " " + BOTTOM + trend().replaceFirst("M", " L") + " L" + x(latest()) + " " + BOTTOM
                + " Z";
    }

    public int goal() {
        return y(needed);
    }

    public int x(Point point) {
        long days = ChronoUnit.DAYS.between(first().asOf(), latest().asOf());
        long passed = ChronoUnit.DAYS.between(first().asOf(), point.asOf());
        return days == 0 ? RIGHT : (int) (LEFT + (RIGHT - LEFT) * passed / days);
    }

    public int y(int users) {
        int most = Math.max(
                needed, points.stream().mapToInt(Point::activeUsers).max().orElse(0));
        return most == 0 ? BOTTOM : BOTTOM - (int) ((long) (BOTTOM - TOP) * users / most);
    }
}
