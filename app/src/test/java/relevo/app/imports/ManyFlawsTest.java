package relevo.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import relevo.app.Sentences;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.table.DateOrder;
import relevo.app.table.Flaw;
import relevo.app.table.Outline;
import relevo.app.web.Cast;

/** Files with more wrong in them than can be shown at once. */
@SpringBootTest
@AutoConfigureMockMvc
class ManyFlawsTest {
    private static final Reader ADA = Cast.ADA.reader();

    @Autowired
    private Imports imports;

    @Autowired
    private Flaws flaws;

    @Autowired
    private CommandLineImport commandLine;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"150, 2, true", "100, 2, false", "201, 1, true", "250, 0, false"})
    void the_page_says_that_there_are_more_where_flaws_not_rows_are_left_out(int rows, int each, boolean more) {
        var page = mvc.get()
                .uri("/imports/" + refused(rows, each))
                .with(Cast.as(Cast.ADA))
                .locale(Locale.of("en"))
                .exchange();
        assertThat(page.getResponse().getStatus()).isEqualTo(200);
        assertThat(page)
                .bodyText()
                .satisfies(text ->
                        assertThat(text.contains("These are the first 200.")).isEqualTo(more));
    }

    @Test
    void the_page_of_a_tenant_file_stands_among_the_tenants() {
        assertThat(mvc.get()
                        .uri("/imports/" + refused(1, 1))
                        .with(Cast.as(Cast.ADA))
                        .exchange())
                .bodyText()
                .contains("<a href=\"/tenants\" aria-current=\"page\">");
    }

    @Test
    void the_command_line_says_where_it_stops() {
        assertThat(report(refused(1000, 1), "en")).doesNotContain("first 1,000");
        assertThat(report(refused(1001, 1), "en"))
                .contains("Line 1001", "These are the first 1,000 errors.")
                .doesNotContain("Line 1002");
        assertThat(report(refused(1001, 1), "es")).contains("Estos son los primeros 1.000 errores.");
    }

    /** What the server has opened and not yet read to its end stands among its cursors. */
    @Test
    void they_are_fetched_some_at_a_time() {
        var id = refused(2500, 1);
        var open = new ArrayList<Boolean>();
        transactions.reading(ADA, () -> {
            flaws.each(id, _ -> open.add(open.isEmpty() && fetching()));
            return true;
        });
        assertThat(open).hasSize(2500).startsWith(true);
    }

    private boolean fetching() {
        return database.sql(
                        "select exists (select from pg_cursors where name <> '' and statement like '%import_flaws%')")
                .query(Boolean.class)
                .single();
    }

    private String report(ImportId id, String language) {
        var out = new StringWriter();
        commandLine.report(ADA, id, new Sentences("imports", Locale.of(language)), new PrintWriter(out));
        return out.toString();
    }

    /** An import of so many bad rows, each with so many flaws. */
    private ImportId refused(int rows, int each) {
        var id = new ImportId(Ids.next());
        var upload = new Upload(Path.of("tenants.csv"), "tenants.csv", "0".repeat(64));
        var counts = new Counts(rows, 0, 0, 0, rows);
        var nothing = new Outline(null, List.of(), List.of());
        transactions.run(ADA, () -> {
            imports.begin(id, ImportKind.TENANTS, ADA, upload, new Choices(false, DateOrder.ISO, ""), Instant.now());
            flaws.add(id, 0, flaws(rows, each));
            imports.end(id, new Loading.Result(ImportState.REFUSED, nothing, counts), Instant.now());
        });
        return id;
    }

    private static List<Flaw> flaws(int rows, int each) {
        return IntStream.range(0, rows * each)
                .mapToObj(number -> Flaw.at(2 + number / each, "table.flaw.empty"))
                .toList();
    }
}
