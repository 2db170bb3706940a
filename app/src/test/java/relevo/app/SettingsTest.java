package relevo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(RELEVO_\\w+)` \\| (?:`([^`]+)`|–) \\|", Pattern.MULTILINE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void without_any_it_is_a_demonstration_on_this_machine_only() {
        var settings = read(Map.of());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.baseUrl()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.data()).isAbsolute().hasFileName("data");
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        write("RELEVO_PORT=9000\nRELEVO_DEMO=off\nRELEVO_BASE_URL=https://relevo.faro.example/\n");
        var settings = read(Map.of("RELEVO_PORT", "9001"));
        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.baseUrl()).hasToString("https://relevo.faro.example");
    }

    @Test
    void an_empty_one_is_as_if_it_were_not_set() {
        assertThat(read(Map.of("RELEVO_PORT", " ")).port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RELEVO_PORT     | abc       | RELEVO_PORT no puede ser «abc», porque un puerto es un número de 0 a 65535: escriba por ejemplo 8080.
                    RELEVO_PORT     | 70000     | RELEVO_PORT no puede ser «70000», porque un puerto es un número de 0 a 65535: escriba por ejemplo 8080.
                    RELEVO_DEMO     | yes       | RELEVO_DEMO no puede ser «yes», porque la demostración está encendida o apagada: escriba on u off.
                    RELEVO_LANGUAGE | fr        | RELEVO_LANGUAGE no puede ser «fr», porque Relevo habla español e inglés: escriba es o en.
                    RELEVO_BASE_URL | relevo    | RELEVO_BASE_URL no puede ser «relevo», porque los enlaces de los correos necesitan una dirección completa: escriba por ejemplo https://relevo.suempresa.es.
                    RELEVO_SMTP_URL | mail:25   | RELEVO_SMTP_URL no puede ser «mail:25», porque no dice qué servidor de correo usar: escriba por ejemplo smtp://usuario:clave@correo.suempresa.es:587.
                    RELEVO_DATABASE_OWNER_URL | postgresql://o:p@db/relevo | RELEVO_DATABASE_OWNER_URL no basta sin RELEVO_DATABASE_URL, porque Relevo no sabría con qué usuario trabajar: indique las dos, o solo RELEVO_DATABASE_URL.
                    RELEVO_CONFIG   | other.properties | RELEVO_CONFIG señala el archivo «other.properties», que no existe: créelo o corrija la ruta.
                    """)
    void a_wrong_one_says_which_why_and_what_to_do(String name, String value, String sentence) {
        assertThat(refusal(Map.of(name, value), "es")).isEqualTo(sentence);
    }

    @Test
    void and_says_it_in_english_too() {
        assertThat(refusal(Map.of("RELEVO_PORT", "-1"), "en"))
                .isEqualTo("RELEVO_PORT can’t be “-1”, because a port is a number from 0 to 65535: write 8080,"
                        + " for example.");
    }

    @Test
    void a_misspelt_name_in_the_file_is_not_passed_over() throws IOException {
        write("RELEVO_PROT=9000\n");
        assertThat(refusal(Map.of(), "en"))
                .isEqualTo("The settings file " + folder.resolve("relevo.properties")
                        + " contains “RELEVO_PROT”, which is no setting of Relevo: compare it with docs/settings.md.");
    }

    @Test
    void the_documented_table_is_the_code() throws IOException {
        var documented = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("../docs/settings.md")))
                .results()
                .forEach(row -> documented.put(row.group(1), String.valueOf(row.group(2))));
        var coded = new TreeMap<String, String>();
        Arrays.stream(SettingName.values())
                .forEach(name -> coded.put(name.name(), name.standard().orElse("null")));
        assertThat(documented).isEqualTo(coded);
    }

    private Settings read(Map<String, String> environment) {
        return new SettingsFile(environment, folder).settings();
    }

    private String refusal(Map<String, String> environment, String language) {
        var refused = catchThrowableOfType(CannotStart.class, () -> read(environment));
        return new Sentences("start", Locale.of(language)).say(refused);
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("relevo.properties"), content);
    }
}
