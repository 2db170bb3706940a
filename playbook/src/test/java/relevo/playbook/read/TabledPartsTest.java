package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.playbook.read.StepPages.codes;
import static relevo.playbook.read.StepPages.step;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.playbook.FindingCode;
import relevo.playbook.Item;
import relevo.playbook.Language;

/** A step's inputs and outputs in a table, or as definitions. */
class TabledPartsTest {
    @ParameterizedTest
    @EnumSource
    void side_by_side(Language language) {
        parts(language, """
                | {heading.step_inputs} | {heading.step_outputs} |
                |---|---|
                | FastTrack 1 | FastTrack 3 |
                | FastTrack 2 | |
                """);
    }

    @ParameterizedTest
    @EnumSource
    void one_below_the_other(Language language) {
        parts(language, """
                | {heading.step_inputs} | FastTrack 1<br>FastTrack 2 |
                |---|---|
                | {heading.step_outputs} | FastTrack 3 |
                """);
        parts(language, """
                | | FastTrack |
                |---|---|
                | **{heading.step_outputs}** | <ul><li>FastTrack 3</li></ul> |
                | **{heading.step_inputs}** | - FastTrack 1<br/>- FastTrack 2 |
                """);
    }

    @ParameterizedTest
    @EnumSource
    void as_definitions(Language language) {
        parts(language, """
                {heading.step_inputs}
                : FastTrack 1
                : FastTrack 2

                {heading.step_outputs}
                : FastTrack 3
                """);
    }

    @ParameterizedTest
    @EnumSource
    void beside_anything_else_is_told_and_kept(Language language) {
        var table =
                "| {heading.step_inputs} | {heading.step_outputs} | € |\n|---|---|---|\n| FastTrack 1 | FastTrack 3 | 5 |\n";
        assertThat(step(language, table).inputs()).isEmpty();
        assertThat(step(language, table).guidance()).extracting(Item::text).contains("FastTrack 1 | FastTrack 3 | 5");
        assertThat(codes(language, table)).containsExactly(FindingCode.TABLE_UNKNOWN);
    }

    private static void parts(Language language, String table) {
        var step = step(language, table);
        assertThat(step.inputs()).extracting(Item::text).containsExactly("FastTrack 1", "FastTrack 2");
        assertThat(step.outputs()).extracting(Item::text).containsExactly("FastTrack 3");
        assertThat(codes(language, table)).isEmpty();
    }
}
