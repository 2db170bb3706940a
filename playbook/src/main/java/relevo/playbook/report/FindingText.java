package relevo.playbook.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.playbook.Finding;
import relevo.playbook.FindingCode;

/** A finding in words, Spanish or English: what is wrong, and what to do about it. */
public final class FindingText {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Findings whose second argument is a meaning, which each language has its own words for. */
    private static final Set<FindingCode> GUESSED = EnumSet.of(FindingCode.HEADING_GUESSED, FindingCode.LABEL_GUESSED);

    private static final Properties ENGLISH = load("en");
    private static final Properties SPANISH = load("es");

    private FindingText() {}

    /** {@code file:line:column: severity CODE message}, and the remedy on a second line. */
    public static String of(String path, Finding finding, Locale locale) {
        return "%s:%d:%d: %s %s %s%n    %s"
                .formatted(
                        path,
                        finding.line(),
                        finding.column(),
                        finding.severity().word(),
                        finding.code(),
                        message(finding, locale),
                        remedy(finding, locale));
    }

    /** The cause. */
    public static String message(Finding finding, Locale locale) {
        return text(finding, "cause", locale);
    }

    /** What to do about it. */
    public static String remedy(Finding finding, Locale locale) {
        return text(finding, "remedy", locale);
    }

    private static String text(Finding finding, String part, Locale locale) {
        var texts = locale.getLanguage().equals("es") ? SPANISH : ENGLISH;
        var text = texts.getProperty(finding.code() + "." + part, finding.code().name());
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            var argument =
                    index < finding.arguments().size() ? finding.arguments().get(index) : "";
            boolean kind = GUESSED.contains(finding.code()) && index == 1;
            return Matcher.quoteReplacement(kind ? texts.getProperty("kind." + argument, argument) : argument);
        });
    }

    private static Properties load(String language) {
        var name = "/relevo/playbook/findings_" + language + ".properties";
        try (var stream = Objects.requireNonNull(FindingText.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
