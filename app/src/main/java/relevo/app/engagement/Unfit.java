package relevo.app.engagement;

import java.util.List;

/** What was typed cannot be understood or is missing; names the field and the text that says what to do. */
public final class Unfit extends RuntimeException {
    private final String field;
    private final String key;
    private final transient List<Object> details;

    public Unfit(String field, String key, Object... details) {
        super(field + ": " + key, null, false, false);
        this.field = field;
        this.key = key;
        this.details = List.of(details);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] details() {
        return details.toArray();
    }
}
