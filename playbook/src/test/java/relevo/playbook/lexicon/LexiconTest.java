package relevo.playbook.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Language;
import relevo.playbook.Obligation;

class LexiconTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_has_a_term_in_every_language(Language language) {
        var file = new LexiconFile(language);
        for (var kind : SectionKind.values()) {
            assertThat(file.list("heading." + name(kind))).as("%s", kind).isNotEmpty();
        }
        for (var kind : LabelKind.values()) {
            assertThat(file.list("label." + name(kind))).as("%s", kind).isNotEmpty();
        }
        for (var kind : ColumnKind.values()) {
            assertThat(file.list("column." + name(kind))).as("%s", kind).isNotEmpty();
        }
        assertThat(Lexicon.of(language).language()).isEqualTo(language);
    }

    @Test
    void a_list_is_what_stands_between_bars() {
        var file = new LexiconFile(Language.EN);
        assertThat(file.list("percent")).containsExactly("percent", "per cent", "pct");
        assertThat(file.list("no.such.key")).isEmpty();
        assertThat(file.groups("shape.next_steps")).hasSize(2);
        assertThat(file.groups("shape.next_steps").getFirst()).containsExactly("next", "following");
        assertThat(file.groups("no.such.key")).isEmpty();
    }

    @Test
    void headings_labels_columns_and_cells_are_understood() {
        var english = Lexicon.of(Language.EN);
        assertThat(english.section("Key Inputs")).map(Match::certainty).contains(Match.Certainty.EXACT);
        assertThat(english.section("Essential inputs")).map(Match::certainty).contains(Match.Certainty.SHAPE);
        assertThat(english.section("Overveiw")).map(Match::certainty).contains(Match.Certainty.MISSPELT);
        assertThat(english.section("Boxes")).isEmpty();
        assertThat(english.exactSection(Spelling.of("Overveiw"))).isEmpty();
        assertThat(english.label("Primari Role")).map(Match::kind).contains(LabelKind.ROLE);
        assertThat(english.exactLabel(Spelling.of("Primari Role"))).isEmpty();
        assertThat(english.column("Taks Name")).map(Match::kind).contains(ColumnKind.NAME);
        assertThat(english.obligation("Required")).contains(Obligation.MANDATORY);
        assertThat(english.obligation("perhaps")).isEmpty();
        assertThat(english.labelTerms()).containsEntry("applies to", LabelKind.APPLIES_TO);
        assertThat(english.commonWord("the")).isTrue();
        assertThat(english.commonWord("box")).isFalse();
    }

    @Test
    void words_are_known_that_are_a_term_of_some_language() {
        assertThat(Lexicon.known("**Key Inputs**:")).contains(new Spelling("key inputs:", "key inputs", "key inputs"));
        assertThat(Lexicon.known("Descripcion general"))
                .map(Spelling::unaccented)
                .contains("descripcion general");
        assertThat(Lexicon.known("主要角色")).isPresent();
        assertThat(Lexicon.known("Boxes")).isEmpty();
        assertThat(Lexicon.known("Inputs " + "(of many boxes) ".repeat(20))).isEmpty();
        assertThat(Lexicon.known("Inputs" + "s".repeat(100))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2. Objetivos",
                "2.1 Objetivos",
                "2) Objetivos",
                "(2) Objetivos",
                "二、目标",
                "（二）目标",
                "２．目標",
                "2 Objectives"
            })
    void the_number_before_a_heading_is_none_of_its_words(String heading) {
        assertThat(Arrays.stream(Language.values())
                        .flatMap(language ->
                                Lexicon.knownTitle(heading).flatMap(Lexicon.of(language)::exactSection).stream()))
                .extracting(Match::kind)
                .contains(SectionKind.OBJECTIVES);
    }

    @ParameterizedTest
    @CsvSource({
        "JA,      主要なアウトプット,           true",
        "JA,      お客様と次のステップを決める, false",
        "ZH_HANS, 接下来的步骤,                 true",
        "ZH_HANS, 与客户商定后续步骤,           false"
    })
    void without_spaces_a_title_of_known_shape_says_little_else(Language language, String title, boolean known) {
        assertThat(Lexicon.of(language).section(title).isPresent()).isEqualTo(known);
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void words_without_their_accents_are_the_same_words() {
        assertThat(Lexicon.of(Language.ES).exactSection(Spelling.of("Descripcion general")))
                .isPresent();
        assertThat(Lexicon.of(Language.PT).exactLabel(Spelling.of("Funcao principal")))
                .isPresent();
        assertThat(Lexicon.of(Language.DE).exactLabel(Spelling.of("Gilt fuer"))).isPresent();
        assertThat(Lexicon.of(Language.DE).exactSection(Spelling.of("QUALITAETSEINGABEN")))
                .isPresent();
        assertThat(Lexicon.of(Language.JA).exactSection(Spelling.of("テータ収集"))).isEmpty();
    }
}
