package relevo.playbook.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(LanguageGuess.of(List.of(text))).isEqualTo(new Guess(language, certain));
    }

    @Test
    void words_are_counted_over_all_lines() {
        assertThat(LanguageGuess.of(List.of("the", "of", "and"))).isEqualTo(new Guess(Language.EN, true));
        assertThat(LanguageGuess.of(List.of("the", "of", ""))).isEqualTo(new Guess(Language.EN, false));
        assertThat(LanguageGuess.of(List.of())).isEqualTo(new Guess(Language.EN, false));
    }

    @Test
    void two_languages_at_once_leave_doubt() {
        assertThat(LanguageGuess.of(List.of("the of and is", "und der die das")).certain())
                .isFalse();
    }
}
