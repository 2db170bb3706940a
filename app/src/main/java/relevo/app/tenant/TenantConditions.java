package relevo.app.tenant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.app.journal.Stage;
import relevo.app.web.SignedIn;

/** The conditions of one list as SQL, with the values that they name. Nothing that people type stands in the SQL. */
final class TenantConditions {
    private static final String[] OPEN = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.NO_ENGAGEMENT && stage != Stage.CLOSED)
            .map(Stage::name)
            .toArray(String[]::new);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    TenantConditions(TenantFilter filter, Lookup lookup, SignedIn person, LocalDate today) {
        extent(lookup.extent(), person);
        words(lookup.others());
        filter(filter, lookup.extent(), person, today);
    }

    /**
     * Row-level security hides what may not be seen; saying the same once more lets the database begin with the few rows of
     * a person, in one walk through the index of the ids, or of a partner.
     */
    private void extent(Extent extent, SignedIn person) {
        switch (extent) {
            case OWN ->
                add(
                        "t.tenant_id = any (array(select p.tenant_id from tenant_person p where p.person_id = :me))",
                        "me",
                        person.person());
            case FEW_OF_PARTNER -> add("t.organisation_id = :organisation", "organisation", person.organisation());
            case MANY_OF_PARTNER, UNKNOWN -> {}
        }
    }

    /** Of these only. */
    void among(List<UUID> tenants) {
        add("t.tenant_id = any (:among)", "among", tenants.toArray(UUID[]::new));
    }

    /** In the row each word has a space before it. */
    private void words(List<String> words) {
        int number = 0;
        for (String word : words) {
            number++;
            add("strpos(t.words, :word" + number + ") > 0", "word" + number, " " + word);
        }
    }

    private void filter(TenantFilter filter, Extent extent, SignedIn person, LocalDate today) {
        if (filter.region() != null) {
            add("t.region = :region", "region", filter.region().name());
        }
        if (filter.state() != null) {
            state(filter.state(), extent);
        }
        if (filter.stage() != null) {
            add("t.stage = :stage", "stage", filter.stage().name());
        }
        if (!filter.holder().isEmpty()) {
            var holder = filter.holder().equals("me") ? "person:" + person.person() : filter.holder();
            add("t.holder = :holder", "holder", holder);
        }
        if (filter.overdue()) {
            add(TenantSort.DUE + " < :today", "today", today);
        }
    }

    private void state(TenantFilter.State state, Extent extent) {
        switch (state) {
            case OPEN -> open(extent);
            case CLOSED -> conditions.add("t.stage = 'CLOSED'");
            case NONE -> conditions.add("t.stage = 'NO_ENGAGEMENT'");
        }
    }

    /** What is kept for a partner tells stages only. */
    private void open(Extent extent) {
        if (extent == Extent.FEW_OF_PARTNER) {
            add("t.stage = any (:open)", "open", OPEN);
        } else {
            conditions.add("t.engaged");
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
