package relevo.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bindings file names criteria that there are, in languages that there are, with places and fingerprints. */
class BindingsReaderTest {
    private static final String RIGHT = """
            process: small
            pages:
              - language: en
                items:
                  K-1: [key-input/1 0123456789abcdef, discuss/output/1.2 fedcba9876543210]
            cues:
              any:
                apj: [APJ]
              en:
                K-1: [complete]
                free: [blocker]
                engagement-management: [management note]
                following-year: [next year]
            """;

    @Test
    void aRightFileIsRead() throws IOException {
        var read = (BindingsReading.Read) BindingsReader.read(RIGHT, small());
        var page = read.bindings().pages().getFirst();
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.items("K-1"))
                .containsExactly(
                        new Reference("key-input/1", "0123456789abcdef"),
                        new Reference("discuss/output/1.2", "fedcba9876543210"));
        assertThat(page.items("K-2")).isEmpty();
        assertThat(read.bindings().cues("en", "K-1")).containsExactly("complete");
        assertThat(read.bindings().cues("en", "apj")).containsExactly("APJ");
        assertThat(read.bindings().cues("de", "apj")).containsExactly("APJ");
        assertThat(read.bindings().cues("de", "K-1")).isEmpty();
        assertThat(read.bindings().cues().get("en"))
                .isEqualTo(Map.of(
                        "K-1", List.of("complete"),
                        "free", List.of("blocker"),
                        "engagement-management", List.of("management note"),
                        "following-year", List.of("next year")));
    }

    @Test
    void aPageMayHaveNoSentenceForACriterion() throws IOException {
        var text = RIGHT.replace("[key-input/1 0123456789abcdef, discuss/output/1.2 fedcba9876543210]", "[]");
        assertThat(BindingsReader.read(text, small())).isInstanceOf(BindingsReading.Read.class);
    }

    @Test
    void eachDefectIsSaidAtItsPlace() throws IOException {
        assertThat(defects(RIGHT.replace("process: small", "process: large")))
                .containsExactly("1:10 In the bindings, “large” is not a word of the vocabulary. Use one of: small.");
        assertThat(defects(RIGHT.replace("language: en", "language: fr")))
                .containsExactly("3:15 In the bindings, “fr” is not a word of the vocabulary."
                        + " Use one of: de, en, es, ja, pt, zh-Hans.");
        assertThat(defects(RIGHT.replace("key-input/1 0123456789abcdef", "key-input/1")))
                .containsExactly("5:13 In the bindings, “key-input/1” is not spelled as this kind of id is."
                        + " See docs/rules.md for the spelling of ids.");
        assertThat(defects(RIGHT.replace("      K-1: [key", "      K-7: [key")))
                .containsExactly(
                        "5:7 “K-7” is not a keyword of the bindings. Use one of: K-1.",
                        "5:7 In the bindings, “K-1” is missing. Add it.");
        assertThat(defects(RIGHT.replace("free: [blocker]", "free: []")))
                .containsExactly("11:11 In the bindings, the list is empty. Name at least one entry.");
        assertThat(defects(RIGHT.replace("  any:", "  all:")))
                .singleElement()
                .asString()
                .startsWith("7:3 “all”");
        assertThat(defects(RIGHT.replace("free: [", "unfree: [")))
                .singleElement()
                .asString()
                .startsWith("11:5 “unfree”");
        assertThat(defects("")).containsExactly("1:1 The file is empty. docs/rules.md says which keywords it needs.");
    }

    @Test
    void theShippedBindingsNameEveryLanguage() {
        assertThat(ShippedRules.bindings("completion-enablement").pages())
                .extracting(ReferencePage::language)
                .containsExactly("es", "en", "es", "en", "de", "ja", "pt", "zh-Hans");
    }

    private static List<String> defects(String text) throws IOException {
        return switch (BindingsReader.read(text, small())) {
            case BindingsReading.Read read -> throw new AssertionError("read: " + read);
            case BindingsReading.Refused refused ->
                refused.defects().stream()
                        .map(defect -> defect.line() + ":" + defect.column() + " " + defect.text(Locale.ENGLISH))
                        .toList();
        };
    }

    private static Rulebook small() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/rules/small.yaml"));
        return ((RulesReading.Read) RulesReader.read(text)).rulebook();
    }
}
