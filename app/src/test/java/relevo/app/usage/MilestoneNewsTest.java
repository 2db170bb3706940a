package relevo.app.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import relevo.engagement.id.ReadingId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;

class MilestoneNewsTest {
    private static final int NEEDED = 100;
    private final Held june = held("2026-06-30", 90);
    private final Held july = held("2026-07-31", 104);
    private final Held august = held("2026-08-31", 132);

    @Test
    void the_earliest_reading_that_reaches_counts() {
        assertThat(MilestoneNews.of(milestone(null, null), List.of(june, july, august)))
                .hasValue(new MilestoneNews.Reached(july.reading()));
    }

    @Test
    void below_is_not_reached() {
        assertThat(MilestoneNews.of(milestone(null, null), List.of(june))).isEmpty();
    }

    @Test
    void nothing_is_reached_where_the_seats_are_unknown() {
        var unknown = new MilestoneRow("Exchange", "Europe/Madrid", 0, null, null, false);
        assertThat(MilestoneNews.of(unknown, List.of(august))).isEmpty();
    }

    @Test
    void the_latest_reading_below_is_a_fall() {
        var fall = held("2026-09-30", 80);
        assertThat(MilestoneNews.of(milestone(july, null), List.of(june, july, august, fall)))
                .hasValue(new MilestoneNews.Doubted(fall.reading(), Review.Cause.LATER_FALL));
    }

    @Test
    void a_dip_that_was_made_good_is_no_fall() {
        assertThat(MilestoneNews.of(milestone(july, null), List.of(july, held("2026-08-15", 80), august)))
                .isEmpty();
    }

    @Test
    void a_fall_is_reviewed_once_and_again_only_after_a_rise() {
        var reviewed = new Held(held("2026-09-30", 80).reading(), true);
        var still = held("2026-10-31", 81);
        assertThat(MilestoneNews.of(milestone(july, null), List.of(july, reviewed, still)))
                .isEmpty();
        var risen = held("2026-10-15", 101);
        assertThat(MilestoneNews.of(milestone(july, null), List.of(july, reviewed, risen, still)))
                .hasValue(new MilestoneNews.Doubted(still.reading(), Review.Cause.LATER_FALL));
    }

    @Test
    void a_correction_of_the_reading_that_reached_is_a_doubt() {
        var corrected = held("2026-07-31", 94);
        assertThat(MilestoneNews.of(milestone(july, null), List.of(june, corrected, august)))
                .hasValue(new MilestoneNews.Doubted(corrected.reading(), Review.Cause.CORRECTION));
    }

    @Test
    void a_correction_of_the_cited_reading_is_a_doubt_too() {
        var corrected = held("2026-08-31", 99);
        assertThat(MilestoneNews.of(milestone(july, august), List.of(july, corrected)))
                .hasValue(new MilestoneNews.Doubted(corrected.reading(), Review.Cause.CORRECTION));
    }

    @Test
    void a_correction_that_still_reaches_is_none() {
        assertThat(MilestoneNews.of(milestone(july, null), List.of(held("2026-07-31", 101))))
                .isEmpty();
    }

    @Test
    void while_a_review_is_open_nothing_more_is_told() {
        var row = new MilestoneRow("Exchange", "Europe/Madrid", NEEDED, cited(july), null, true);
        assertThat(MilestoneNews.of(row, List.of(july, held("2026-09-30", 80)))).isEmpty();
    }

    private static MilestoneRow milestone(@Nullable Held reached, @Nullable Held cited) {
        return new MilestoneRow("Exchange", "Europe/Madrid", NEEDED, cited(reached), cited(cited), false);
    }

    private static MilestoneRow.@Nullable Cited cited(@Nullable Held held) {
        return held == null
                ? null
                : new MilestoneRow.Cited(
                        held.reading().asOf(),
                        held.reading().source(),
                        held.reading().id().value());
    }

    private static Held held(String asOf, int users) {
        var reading = new Reading(new ReadingId(UUID.randomUUID()), users, "LYNX", LocalDate.parse(asOf));
        return new Held(reading, false);
    }
}
