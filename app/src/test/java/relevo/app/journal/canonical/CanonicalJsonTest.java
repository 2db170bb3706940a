package relevo.app.journal.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import relevo.engagement.state.TenantState;

class CanonicalJsonTest {
    @Test
    void keys_are_sorted_absent_parts_left_out_and_wrappers_unwrapped() {
        var box = new Box(
                true,
                Map.of(new Label("z"), 2, new Label("a"), 1),
                Set.of(Colour.RED, Colour.BLUE),
                null,
                Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(json(Box.class, box)).isEqualTo("""
                {"at":"2026-03-02T12:00:00.000000Z","colours":["BLUE","RED"],"counts":{"a":1,"z":2},"open":true}""");
        assertThat(read(Box.class, json(Box.class, box))).isEqualTo(box);
    }

    @Test
    void a_case_of_a_family_says_which_among_its_sorted_keys() {
        assertThat(json(Shape.class, new Square("blue", 3, 7)))
                .isEqualTo("{\"colour\":\"blue\",\"side\":3,\"type\":\"Square\",\"z\":7}");
        assertThat(json(Shape.class, new Dot())).isEqualTo("{\"type\":\"Dot\"}");
        assertThat(read(Shape.class, "{\"type\":\"Dot\"}")).isEqualTo(new Dot());
    }

    @Test
    void text_is_escaped_as_little_as_can_be() {
        assertThat(json(Label.class, new Label("ñ €/\u001f\"\\\n\uD83D\uDE00")))
                .isEqualTo("\"ñ €/\\u001f\\\"\\\\\\n\uD83D\uDE00\"");
    }

    @Test
    void every_state_comes_back_as_it_was() {
        assertThat(Samples.all(TenantState.class)).hasSizeGreaterThan(1).allSatisfy(sample -> {
            var bytes = CanonicalJson.write(TenantState.class, (TenantState) sample);
            assertThat(CanonicalJson.read(TenantState.class, bytes)).isEqualTo(sample);
        });
    }

    @Test
    void what_does_not_fit_is_refused_with_a_sentence() {
        refuses(Shape.class, "{\"type\":\"Ring\"}", "the type is unknown of {\"type\":\"Ring\"}");
        refuses(Shape.class, "{\"type\":\"Dot\",\"x\":1}", "there is more than is known in {\"type\":\"Dot\",\"x\":1}");
        refuses(Shape.class, "{\"type\":\"Square\",\"side\":1,\"z\":7}", "colour is missing in ");
        refuses(Label.class, "7", "a string is expected, not 7");
        refuses(Colours.class, "{\"all\":[\"RED\",\"RED\"]}", "an element stands twice in [\"RED\",\"RED\"]");
        refuses(Colours.class, "{\"all\":[\"PINK\"]}", "Colour has no PINK");
        refuses(Name.class, "\"x\"", "\"x\" does not fit");
        refuses(Label.class, "{", "not JSON: ");
    }

    @Test
    void what_has_no_canonical_form_is_not_written() {
        var fine = new Box(true, Map.of(), Set.of(), null, Instant.parse("2026-03-02T12:00:00.000000001Z"));
        assertThatThrownBy(() -> json(Box.class, fine))
                .isInstanceOf(NotCanonical.class)
                .hasMessage("2026-03-02T12:00:00.000000001Z is finer than a microsecond; cut it where it enters");
        assertThatThrownBy(() -> json(Loose.class, new Loose(List.of())))
                .hasMessageStartingWith("no canonical form for ");
        assertThatThrownBy(() -> json(Clash.class, new Typed("x")))
                .hasMessageEndingWith(" has a component named like the mark of its family");
    }

    private static <T> void refuses(Class<T> type, String json, String why) {
        assertThatThrownBy(() -> read(type, json))
                .isInstanceOf(NotCanonical.class)
                .hasMessageStartingWith(why);
    }

    private static <T> String json(Class<T> type, T value) {
        return new String(CanonicalJson.write(type, value), UTF_8);
    }

    private static <T> T read(Class<T> type, String json) {
        return CanonicalJson.read(type, json.getBytes(UTF_8));
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record Label(String value) {}

    public record Name(UUID value) {}

    public record Colours(Set<Colour> all) {}

    public record Loose(List<?> anything) {}

    public record Box(
            boolean open,
            Map<Label, Integer> counts,
            Set<Colour> colours,
            @Nullable String note,
            Instant at) {}

    public sealed interface Shape {}

    public record Square(String colour, int side, int z) implements Shape {}

    public record Dot() implements Shape {}

    public sealed interface Clash {}

    public record Typed(String type) implements Clash {}
}
