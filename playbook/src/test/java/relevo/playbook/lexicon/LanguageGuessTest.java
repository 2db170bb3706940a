package relevo.playbook.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Language;
import relevo.playbook.lexicon.LanguageGuess.Guess;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            the box of the customer;                     EN;      true
            the box;                                     EN;      false
            la caja del cliente y el camión para ustedes; ES;     true
            die Kiste und der Wagen für den Kunden;      DE;      true
            a caixa do cliente não está com os outros;   PT;      true
            箱を新しい倉庫に移します;                       JA;      true
            把箱子搬到新仓库;                              ZH_HANS; true
            箱 the;                                      EN;      false
            箱子 the;                                    ZH_HANS; false
            箱子子 the;                                  ZH_HANS; true
            箱子子子子 the of;                            ZH_HANS; true
            箱子子子 the of;                              ZH_HANS; false
            箱子箱子箱子箱子箱の;                          ZH_HANS; true
            箱子箱子箱子箱子の;                            JA;      true
            カタカナ;                                     JA;      true
            㐀㐀㐀;                                        ZH_HANS; true
            12 34 %;                                     EN;      false
            """)
    void the_small_words_or_the_script_say_it(String text, Language language, boolean certain) {
        assertThat(LanguageGuess.of(List.of(text)).guess()).isEqualTo(new Guess(language, certain));
    }

    @Test
    void words_are_counted_over_all_lines() {
        assertThat(LanguageGuess.of(List.of("the", "of", "and")).guess()).isEqualTo(new Guess(Language.EN, true));
        assertThat(LanguageGuess.of(List.of("the", "of", "")).guess()).isEqualTo(new Guess(Language.EN, false));
        assertThat(LanguageGuess.of(List.of()).guess()).isEqualTo(new Guess(Language.EN, false));
    }

    @Test
    void two_languages_at_once_leave_doubt() {
        assertThat(LanguageGuess.of(List.of("the of and is", "und der die das"))
                        .guess()
                        .certain())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A manager is named. A date is set. A mail is sent. A note is signed. A box is moved. A lorry is hired.",
                "A date is set in a note. Is it a box? It is on a list. I do it at a table.",
                "Is a met van in a row on a dock a door to a van met at a door? A van is a van, a door is a door."
            })
    void words_that_ours_have_too_tell_of_no_other_language(String text) {
        assertThat(LanguageGuess.of(List.of(text)).guess().outside()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Az ügyfél egy levelet kap, hogy a munka minden része kész van, és a kérdés nem marad.;          hu
            El client ha de ser a la reunió amb els equips, i aquesta és la data dels serveis per al tancament com sempre.; ca
            Zákazník je spokojen a nebo není jako dříve, protože služby jsou hotové při uzavření.;          cs
            """)
    void another_language_is_told_by_the_words_that_ours_lack(String text, String tag) {
        assertThat(LanguageGuess.of(List.of(text)).guess().outside()).contains(tag);
    }
}
