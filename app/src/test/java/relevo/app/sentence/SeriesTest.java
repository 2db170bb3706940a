package relevo.app.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SeriesTest {
    private final ResourceBundleMessageSource texts = texts();

    @Test
    void nothing_and_one_thing_need_no_word_between() {
        assertThat(series("es")).isEmpty();
        assertThat(series("es", "Teams")).isEqualTo("Teams");
    }

    @Test
    void the_last_of_several_is_joined_by_a_word() {
        assertThat(series("es", "Exchange", "Teams", "Viva")).isEqualTo("Exchange, Teams y Viva");
        assertThat(series("en", "Exchange", "Teams", "Intune")).isEqualTo("Exchange, Teams and Intune");
    }

    @ParameterizedTest
    @CsvSource({
        "Intune, Teams e Intune",
        "ingeniero, Teams e ingeniero",
        "Ícaro, Teams e Ícaro",
        "hilo, Teams e hilo",
        "hielo, Teams y hielo",
        "iones, Teams y iones",
        "iPad, Teams y iPad",
        "Entra ID, Teams y Entra ID",
        "Yammer, Teams y Yammer"
    })
    void spanish_changes_the_word_before_the_sound_of_i(String last, String series) {
        assertThat(series("es", "Teams", last)).isEqualTo(series);
    }

    private String series(String language, String... items) {
        return Series.of(List.of(items), texts, Locale.of(language));
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/sentence/messages");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
