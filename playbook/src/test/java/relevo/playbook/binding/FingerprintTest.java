package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A fingerprint is the same for texts that say the same, and only for those. */
class FingerprintTest {
    @Test
    void itIsTheBeginningOfTheDigestOfThePlainText() {
        assertThat(Fingerprint.of("The Abc!"))
                .isEqualTo(Fingerprint.sha256("the abc").substring(0, 16));
        assertThat(Fingerprint.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void spellingOfNumbersSpacesAndInvisibleCharactersDoNotCount() {
        assertThat(Fingerprint.plain("With > 1.000  seats\u200b, 10\u00a0% (or 1,000)."))
                .isEqualTo("with > 1000 seats 10 % or 1000");
        assertThat(Fingerprint.plain("３１/１２")).isEqualTo("31/12");
        assertThat(Fingerprint.plain("1.5 and 31.12.")).isEqualTo("1 5 and 31 12");
    }

    @Test
    void comparisonsCount() {
        assertThat(Fingerprint.of("> 1000")).isNotEqualTo(Fingerprint.of("< 1000"));
        assertThat(Fingerprint.of("≥ 1000")).isNotEqualTo(Fingerprint.of("> 1000"));
        assertThat(Fingerprint.of("10 %")).isNotEqualTo(Fingerprint.of("10"));
    }
}
