package relevo.app.demo;

import java.util.regex.Pattern;
import relevo.engagement.id.ServiceId;

/**
 * A service in the story's table: {@code Exchange=1840@3} had 1,840 active users three days ago; {@code /900} its entitled
 * seats, {@code *} data migration.
 */
record ServicePart(String name, int users, int days, int seats, boolean migrates) {
    private static final Pattern FORM =
            Pattern.compile("(?<name>[A-Za-z_]+)=(?<users>\\d+)@(?<days>\\d+)(/(?<seats>\\d+))?(?<migrates>\\*)?");

    static ServicePart of(String cell) {
        var form = FORM.matcher(cell);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a service of the story: " + cell);
        }
        var seats = form.group("seats");
        return new ServicePart(
                form.group("name").replace('_', ' '),
                Integer.parseInt(form.group("users")),
                Integer.parseInt(form.group("days")),
                seats == null ? 0 : Integer.parseInt(seats),
                form.group("migrates") != null);
    }

    ServiceId id() {
        return new ServiceId(Plain.of(name).replace(' ', '-'));
    }
}
