package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.playbook.rules.Reference;
import relevo.playbook.rules.ReferencePage;

class ShapeTest {
    @Test
    void aPartFitsWithTheKnownPlacesAndNoOthers() {
        var known = known("es", "discuss/output/1", "discuss/output/2");
        assertThat(Shape.of(known, page("discuss/output/1", "discuss/output/2")).fits("discuss/output"))
                .isTrue();
        assertThat(Shape.of(known, page("discuss/output/1", "discuss/output/2", "discuss/output/2.1"))
                        .fits("discuss/output"))
                .isTrue();
        assertThat(Shape.of(known, page("discuss/output/1")).fits("discuss/output"))
                .isFalse();
        assertThat(Shape.of(known, page("discuss/output/1", "discuss/output/2", "discuss/output/3"))
                        .fits("discuss/output"))
                .isFalse();
    }

    @Test
    void whereTheKnownItemsStandBelowALeadTheLeadIsNoOther() {
        var known = known("es", "discuss/output/1.1", "discuss/output/1.2");
        assertThat(Shape.of(known, page("discuss/output/1", "discuss/output/1.1", "discuss/output/1.2"))
                        .fits("discuss/output"))
                .isTrue();
    }

    @Test
    void guidanceMayHoldMore() {
        var known = known("es", "discuss/guidance/2");
        assertThat(Shape.of(known, page("discuss/guidance/1", "discuss/guidance/2"))
                        .fits("discuss/guidance"))
                .isTrue();
    }

    @Test
    void theMostSimilarPageHasTheTextsAndPlacesAndOnlyElseTheLanguage() {
        var flat = known("es", "discuss/output/1", "discuss/output/2", "discuss/output/3");
        var nested = known("de", "discuss/output/1.1", "discuss/output/1.2", "discuss/output/2");
        var sameShape = known("de", "discuss/output/1", "discuss/output/2", "discuss/output/3");
        var page = page("discuss/output/1", "discuss/output/2", "discuss/output/3");
        assertThat(KnownPages.mostLike(page, "de", List.of(nested, flat))).isEqualTo(flat);
        assertThat(KnownPages.mostLike(page, "de", List.of(nested, flat, sameShape)))
                .isEqualTo(sameShape);
        var itsTexts = new ReferencePage(
                "ja",
                Map.of(
                        "CO-1",
                        page.stream()
                                .map(item -> new Reference("discuss/guidance/" + item.line(), item.fingerprint()))
                                .toList()));
        assertThat(KnownPages.mostLike(page, "de", List.of(nested, itsTexts))).isEqualTo(itsTexts);
    }

    private static ReferencePage known(String language, String... places) {
        return new ReferencePage(
                language,
                Map.of(
                        "CO-1",
                        Arrays.stream(places)
                                .map(place -> new Reference(place, "unknown"))
                                .toList()));
    }

    private static List<PageItem> page(String... places) {
        return Arrays.stream(places).map(ShapeTest::item).toList();
    }

    private static PageItem item(String place) {
        var above = place.contains(".") ? List.of("above") : List.<String>of();
        return new PageItem(place, "Text at " + place, 1, 1, above);
    }
}
