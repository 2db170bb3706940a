package relevo.app.message;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mail as it was sent, but for its recipients, whose addresses are contents of their own. It is kept as JSON with its
 * keys in alphabetical order and no spaces: {@code body}, {@code cc} (a list), {@code from}, {@code language} (es, en),
 * {@code replyTo}, {@code subject}; addresses as {@code Name <address>}, lines end with {@code \n}.
 */
public record MailContent(String from, String replyTo, List<String> cc, String language, String subject, String body) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    public MailContent {
        cc = List.copyOf(cc);
    }

    public static MailContent read(String json) {
        return JSON.readValue(json, MailContent.class);
    }

    public String written() {
        return JSON.writeValueAsString(this);
    }

    Locale spoken() {
        return Locale.of(language);
    }
}
