package relevo.app.tenant;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.table.Tables;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Region;

/** What people write in the cells of a tenant file, understood in each language. */
@Component
class Words {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.of("en"));
    /** No name is longer; what is longer is none, and need not be compared with all of them. */
    private static final int LONGEST = 200;

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    Optional<Region> region(String word) {
        return Arrays.stream(Region.values())
                .filter(region -> means(word, region.name(), "tenantfile.region." + region))
                .findFirst();
    }

    Optional<ContactKind> kind(String word) {
        return Arrays.stream(ContactKind.values())
                .filter(kind -> means(word, kind.name(), "tenantfile.kind." + kind))
                .findFirst();
    }

    Optional<Boolean> yesOrNo(String word) {
        if (means(word, "true", "tenantfile.yes")) {
            return Optional.of(true);
        }
        return means(word, "false", "tenantfile.no") ? Optional.of(false) : Optional.empty();
    }

    /** A country's two-letter code, from the code or the name. */
    static Optional<String> country(String word) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> same(word, code)
                        || LANGUAGES.stream()
                                .anyMatch(in -> same(word, Locale.of("", code).getDisplayCountry(in))))
                .findFirst();
    }

    /** A language that mails can be written in. */
    static Optional<String> language(String word) {
        return LANGUAGES.stream()
                .filter(offered -> same(word, offered.getLanguage())
                        || LANGUAGES.stream().anyMatch(in -> same(word, offered.getDisplayLanguage(in))))
                .map(Locale::getLanguage)
                .findFirst();
    }

    static Optional<ZoneId> zone(String word) {
        try {
            return word.contains("/") || word.equals("UTC") ? Optional.of(ZoneId.of(word)) : Optional.empty();
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }

    private boolean means(String word, String code, String key) {
        return same(word, code) || names(key).anyMatch(name -> same(word, name));
    }

    private Stream<String> names(String key) {
        return LANGUAGES.stream()
                .flatMap(language ->
                        Arrays.stream(texts.getMessage(key, null, language).split("\\|", -1)));
    }

    static boolean same(String word, String name) {
        return word.length() <= LONGEST && Tables.bare(word).equals(Tables.bare(name));
    }
}
