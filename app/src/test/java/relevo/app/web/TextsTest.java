package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Laws for all texts, of every feature. */
class TextsTest {
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(all("es").keySet()).isEqualTo(all("en").keySet()).isNotEmpty();
    }

    @Test
    void every_text_is_a_message_and_an_apostrophe_never_swallows_an_argument() throws IOException {
        for (var language : List.of("es", "en")) {
            assertThat(offences(all(language), Locale.of(language))).isEmpty();
        }
    }

    @Test
    void the_law_sees_a_lone_apostrophe_and_a_broken_message() {
        var planted = Map.of("a", "don't lose {0}", "b", "lost {0", "c", "fine ’ {0} ''quoted''");
        assertThat(offences(planted, Locale.ENGLISH)).containsExactlyInAnyOrder("a: don't lose {0}", "b: lost {0");
    }

    private static List<String> offences(Map<String, String> texts, Locale language) {
        var offences = new ArrayList<String>();
        texts.forEach((key, text) -> {
            if (LONE_APOSTROPHE.matcher(text).find() || !isMessage(text, language)) {
                offences.add(key + ": " + text);
            }
        });
        return offences;
    }

    private static boolean isMessage(String text, Locale language) {
        try {
            return new MessageFormat(text, language).getFormats() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> all(String language) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:texts/*/messages_" + language + ".properties")) {
            read(file)
                    .forEach((key, text) -> assertThat(texts.put(key.toString(), text.toString()))
                            .as(key + " stands in one file only")
                            .isNull());
        }
        return texts;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
        return properties;
    }
}
