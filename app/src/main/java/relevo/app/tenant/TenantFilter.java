package relevo.app.tenant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import relevo.app.journal.Stage;
import relevo.engagement.state.Region;

/**
 * Which tenants somebody wants to see, and in which order.
 *
 * @param q words of the name, the customer or the domain, or beginnings of them
 * @param holder {@code me}, {@code person:} with an id, {@code queue:} with an id, or empty for any
 * @param overdue those whose next action should have been done; they stand in its order
 */
public record TenantFilter(
        String q,
        @Nullable Region region,
        @Nullable State state,
        String holder,
        @Nullable Stage stage,
        boolean overdue,
        TenantSort sort) {
    /** Whether there is an engagement. */
    public enum State {
        OPEN,
        CLOSED,
        NONE
    }

    /** From the parameters of an address; what they don't say, or not so that it can be understood, is any. */
    static TenantFilter of(Map<String, String> given) {
        var overdue = "yes".equals(given.get("overdue"));
        var sort = TenantSort.named(said(given, "sort")).orElse(TenantSort.NAME);
        return new TenantFilter(
                said(given, "q"),
                named(Region.values(), said(given, "region")).orElse(null),
                named(State.values(), said(given, "state")).orElse(null),
                said(given, "holder"),
                named(Stage.values(), said(given, "stage")).orElse(null),
                overdue,
                overdue ? TenantSort.NEXT_ACTION : sort);
    }

    /** The parameters that could not be understood. */
    static List<String> misunderstood(Map<String, String> given) {
        var filter = of(given);
        return Stream.of("region", "state", "stage", "sort", "holder")
                .filter(name -> !said(given, name).isEmpty() && !filter.understands(name, said(given, name)))
                .toList();
    }

    private boolean understands(String name, String given) {
        return switch (name) {
            case "region" -> region != null;
            case "state" -> state != null;
            case "stage" -> stage != null;
            case "sort" -> TenantSort.named(given).isPresent();
            default -> given.equals("me") || given.matches("(person|queue):.+");
        };
    }

    /** Whether it leaves any out. */
    public boolean narrows() {
        return !q.isEmpty() || region != null || state != null || !holder.isEmpty() || stage != null || overdue;
    }

    /** Its region, state and stage alone, in the usual order. */
    TenantFilter coarse() {
        return new TenantFilter("", region, state, "", stage, false, TenantSort.NAME);
    }

    /** Whether region, state and stage are all that it asks for. */
    boolean isCoarse() {
        return q.isEmpty() && holder.isEmpty() && !overdue;
    }

    /** The address of these rows; a cursor may be null. */
    public String href(String path, @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(path);
        said().forEach(address::queryParam);
        if (cursor != null) {
            address.queryParam("cursor", cursor);
        }
        return address.encode().build().toUriString();
    }

    public TenantFilter sorted(TenantSort by) {
        return new TenantFilter(q, region, state, holder, stage, overdue && by == TenantSort.NEXT_ACTION, by);
    }

    private Map<String, String> said() {
        var all = new java.util.LinkedHashMap<String, String>();
        all.put("q", q.replace("{", "").replace("}", ""));
        all.put("region", region == null ? "" : region.name());
        all.put("state", state == null ? "" : state.name());
        all.put("holder", holder.replace("{", "").replace("}", ""));
        all.put("stage", stage == null ? "" : stage.name());
        all.put("overdue", overdue ? "yes" : "");
        all.put("sort", sort == TenantSort.NAME ? "" : sort.word());
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String said(Map<String, String> given, String name) {
        var value = given.get(name);
        return value == null ? "" : value.strip().replace("\0", "");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
