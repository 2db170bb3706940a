package relevo.app.message.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.app.web.Languages;

class ShippedTemplatesTest {
    @ParameterizedTest
    @MethodSource("all")
    void is_without_faults_and_leaves_no_gap(Template template) {
        assertThat(template.mistakes().values())
                .allSatisfy(mistakes -> assertThat(mistakes).isEmpty());
        var values = examples();
        assertThat(template.missing(values)).isEmpty();
        assertThat(template.subject(values) + template.body(values)).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void asks_for_the_same_in_both_languages(Template template) {
        var other = template.language().equals(Locale.ENGLISH) ? Locale.of("es") : Locale.ENGLISH;
        assertThat(template.missing(Map.of()))
                .isEqualTo(ShippedTemplates.of(template.kind(), other).missing(Map.of()));
    }

    @ParameterizedTest
    @MethodSource("customers")
    void the_customer_reads_what_was_achieved_what_ends_and_how_to_ask_again(Template template) {
        assertThat(template.missing(Map.of()))
                .contains(
                        Placeholder.ACTIVE_USERS,
                        Placeholder.READING_DATE,
                        Placeholder.WHAT_REMAINS,
                        Placeholder.REQUEST_FORM_URL,
                        Placeholder.ADOPTION_URL,
                        Placeholder.WHO_TO_TURN_TO,
                        Placeholder.MANAGER_MAIL);
    }

    static List<Template> all() {
        return Stream.of(TemplateKind.values())
                .flatMap(kind -> Languages.OFFERED.stream().map(language -> ShippedTemplates.of(kind, language)))
                .toList();
    }

    static List<Template> customers() {
        return all().stream()
                .filter(template -> template.kind().message() == relevo.playbook.rules.MessageKind.CUSTOMER_FOLLOW_UP)
                .toList();
    }

    private static Map<Placeholder, String> examples() {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        Stream.of(Placeholder.values()).forEach(one -> values.put(one, "«" + one.word() + "»"));
        return values;
    }
}
