package relevo.app.message.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTest {
    @Test
    void gaps_are_filled_from_the_record() {
        var text = read("Hola, {recipients}: {service} está habilitado.");
        assertThat(text.mistakes()).isEmpty();
        assertThat(text.filled(Map.of(Placeholder.RECIPIENTS, "Marta", Placeholder.SERVICE, "Teams")))
                .isEqualTo("Hola, Marta: Teams está habilitado.");
    }

    @Test
    void a_gap_that_the_record_cannot_fill_stays_to_be_seen() {
        assertThat(read("Usan {service}: {active-users}.").filled(Map.of(Placeholder.SERVICE, "Teams")))
                .isEqualTo("Usan Teams: {active-users}.");
    }

    @Test
    void an_unknown_gap_is_told_with_its_place_and_what_was_meant() {
        assertThat(read("Hola:\n\nEl formulario: {request-from-url}").mistakes())
                .containsExactly(
                        new Mistake(Mistake.Code.UNKNOWN, 3, 16, "{request-from-url}", Placeholder.REQUEST_FORM_URL));
    }

    @Test
    void what_is_wrong_stays_to_be_seen() {
        assertThat(read("a {nonsense} } b").filled(Map.of())).isEqualTo("a {nonsense} } b");
    }

    @Test
    void nothing_is_proposed_where_nothing_is_near() {
        assertThat(read("{precio}").mistakes())
                .containsExactly(new Mistake(Mistake.Code.UNKNOWN, 1, 1, "{precio}", null));
    }

    @Test
    void a_gap_of_another_mail_is_told() {
        assertThat(read("{queue}").mistakes())
                .containsExactly(new Mistake(Mistake.Code.NOT_IN_THIS_MAIL, 1, 1, "{queue}", null));
    }

    @Test
    void every_fault_is_told_and_not_only_the_first() {
        assertThat(read("{service\n}{preis} {queue}").mistakes())
                .extracting(Mistake::code)
                .containsExactly(
                        Mistake.Code.NOT_CLOSED,
                        Mistake.Code.NOT_OPENED,
                        Mistake.Code.UNKNOWN,
                        Mistake.Code.NOT_IN_THIS_MAIL);
    }

    private static TemplateText read(String text) {
        return TemplateText.read(text, TemplateKind.CUSTOMER_ENDS.placeholders());
    }
}
