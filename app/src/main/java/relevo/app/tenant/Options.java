package relevo.app.tenant;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import relevo.app.web.Ctx;
import relevo.app.web.Languages;
import relevo.engagement.Role;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Region;

/** What the forms of a tenant let people choose from: the value, and what they read. */
public final class Options {
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    private Options() {}

    public static Map<String, String> regions(Ctx ctx) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(Region.values()).forEach(region -> options.put(region.name(), ctx.text("word.Region." + region)));
        return options;
    }

    public static Map<String, String> kinds(Ctx ctx) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(ContactKind.values())
                .forEach(kind -> options.put(kind.name(), ctx.text("word.ContactKind." + kind)));
        return options;
    }

    public static Map<String, String> roles(Ctx ctx) {
        var options = new LinkedHashMap<String, String>();
        AssignmentActs.ROLES.stream()
                .map(Role::name)
                .forEach(role -> options.put(role, ctx.text("tenant.assignment.role." + role)));
        return options;
    }

    public static Map<String, String> languages(Ctx ctx) {
        var options = new LinkedHashMap<String, String>();
        Languages.OFFERED.stream()
                .map(Locale::getLanguage)
                .forEach(language -> options.put(language, ctx.text("web.language." + language)));
        return options;
    }

    /** By name, as the language sorts them. */
    public static Map<String, String> countries(Ctx ctx) {
        var options = new LinkedHashMap<String, String>();
        var collator = Collator.getInstance(ctx.language());
        Arrays.stream(Locale.getISOCountries())
                .map(code -> Map.entry(code, Locale.of("", code).getDisplayCountry(ctx.language())))
                .sorted((one, other) -> collator.compare(one.getValue(), other.getValue()))
                .forEach(country -> options.put(country.getKey(), country.getValue()));
        return options;
    }

    public static Map<String, String> zones() {
        var options = new LinkedHashMap<String, String>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(PLACE.asMatchPredicate())
                .sorted()
                .forEach(zone -> options.put(zone, zone.replace('_', ' ')));
        return options;
    }
}
