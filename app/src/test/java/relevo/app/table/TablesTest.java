package relevo.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.app.table.FruitTables.Fruit;
import relevo.app.table.FruitTables.Picked;

class TablesTest {
    private static final Picked PLUM = new Picked("plum", LocalDate.of(2026, 11, 20), 3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"semicolon", "comma", "tab", "spanish", "marked", "windows-1252", "quoted"})
    void a_table_is_read_whatever_program_wrote_it(String name) throws Exception {
        var read = FruitTables.read(sample("good/" + name), DateOrder.ISO);
        assertThat(read.flaws()).isEmpty();
        assertThat(read.good()).containsExactly(PLUM);
    }

    @Test
    void dates_are_read_day_first_by_choice_only() throws Exception {
        assertThat(FruitTables.read(sample("good/day-first"), DateOrder.DMY).good())
                .containsExactly(PLUM);
        assertThat(FruitTables.read(sample("good/semicolon"), DateOrder.DMY).good())
                .containsExactly(PLUM);
        assertThat(FruitTables.read(sample("good/day-first"), DateOrder.ISO).good())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO, 2026-02-30, date",
        "DMY, 30/02/2026, date",
        "ISO, 20/11/2026, date-dmy",
        "ISO, 10/11/2026, date-order",
        "ISO, 11/20/2026, date-unreadable",
        "ISO, 46000, date-unreadable",
        "DMY, 20 nov 2026, date-unreadable"
    })
    void what_is_no_date_is_told_from_what_is_one_in_another_form(DateOrder order, String text, String why) {
        assertThat(order.read(text)).isEmpty();
        assertThat(order.misread(text)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"semicolon, UTF_8", "marked, UTF_8_MARKED", "windows-1252, WINDOWS_1252"})
    void the_encoding_is_found_and_named(String name, Encoding encoding) throws Exception {
        var outline = FruitTables.read(sample("good/" + name), DateOrder.ISO).outline();
        assertThat(outline.encoding()).isEqualTo(encoding);
    }

    @Test
    void a_column_that_means_nothing_is_named_and_ignored() throws Exception {
        assertThat(FruitTables.read(sample("good/windows-1252"), DateOrder.ISO)
                        .outline()
                        .ignored())
                .containsExactly("Where");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/flaws.txt", delimiter = '|', useHeadersInDisplayName = true)
    void each_flaw_is_said_with_its_place_cause_and_remedy(String file, String spanish, String english)
            throws Exception {
        var read = FruitTables.read(sample(file), DateOrder.ISO);
        assertThat(sentences(read.flaws(), "es")).containsExactly(spanish);
        assertThat(sentences(read.flaws(), "en")).containsExactly(english);
    }

    @Test
    void rows_before_a_broken_line_still_come() throws Exception {
        assertThat(FruitTables.read(sample("quotes-inside"), DateOrder.ISO).good())
                .containsExactly(PLUM);
    }

    @Test
    void a_quote_that_is_never_closed_does_not_fill_the_memory() throws Exception {
        var file = folder.resolve("long.csv");
        Files.writeString(file, "Fruit;Picked;Pieces\nplum;2026-11-20;3\n\"" + "fig;2026-11-20;4\n".repeat(50_000));
        var read = FruitTables.read(file, DateOrder.ISO);
        assertThat(read.flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(3))
                .satisfies(flaw -> assertThat(flaw.reason()).isEqualTo("table.flaw.quotes"));
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() throws Exception {
        var file = folder.resolve("lines.csv");
        Files.writeString(file, "\nFruit;Picked;Pieces\r\n\"plum\nred\";2026-11-20;3\n\nfig;2026-11-20;x\n");
        assertThat(FruitTables.read(file, DateOrder.ISO).flaws())
                .extracting(Flaw::line)
                .containsExactly(6L);
    }

    @Test
    void whatever_comes_is_read_to_an_end() throws Exception {
        var seed = 20_261_122L;
        var random = new Random(seed);
        var samples = List.of("good/quoted", "good/windows-1252", "good/tab", "good/marked", "quote-open");
        for (var round = 0; round < 3000; round++) {
            var bytes = Files.readAllBytes(sample(samples.get(random.nextInt(samples.size()))));
            var file = Files.write(folder.resolve("mutated.csv"), mutated(bytes, random));
            var read = FruitTables.read(file, DateOrder.DMY);
            assertThat(sentences(read.flaws(), "es")).as("round %s", round).noneMatch(String::isBlank);
        }
    }

    @Test
    void many_rows_come_one_by_one() throws Exception {
        var file = folder.resolve("many.csv");
        Files.writeString(file, "Fruit;Picked;Pieces\n" + "plum;2026-11-20;3\n".repeat(200_000));
        var pieces = new AtomicLong();
        new Tables(FruitTables.TEXTS)
                .read(
                        file,
                        Fruit.class,
                        row -> pieces.addAndGet(row.wholeNumber(Fruit.PIECES).orElse(0)));
        assertThat(pieces).hasValue(600_000);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var signs = "\";,\t\n\r='\u00e1\uFEFF0".getBytes(StandardCharsets.UTF_8);
        var changed = bytes.clone();
        for (var i = random.nextInt(8); i >= 0; i--) {
            changed[random.nextInt(changed.length)] =
                    random.nextBoolean() ? (byte) random.nextInt(256) : signs[random.nextInt(signs.length)];
        }
        return changed;
    }

    private static List<String> sentences(List<Flaw> flaws, String language) {
        return flaws.stream()
                .map(flaw -> flaw.sentence(FruitTables.TEXTS, Locale.of(language)))
                .toList();
    }

    private static Path sample(String name) throws IOException, URISyntaxException {
        var found = TablesTest.class.getResource("/tables/" + name + ".csv");
        return Path.of(Objects.requireNonNull(found).toURI());
    }
}
