package relevo.app.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Any list as a CSV file, sent row by row. A handler returns it like a page:
 *
 * <pre>{@code
 * return new CsvView("tenants", List.of("tenant.list.name", "tenant.list.seats"), rows ->
 *         tenants.each(reader, tenant -> rows.accept(List.of(tenant.name(), tenant.seats()))));
 * }</pre>
 *
 * <p>Spreadsheets read it as it is: UTF-8 with a mark, headers in the person's language, {@code ;} between cells in Spanish
 * and {@code ,} in English, numbers bare, dates as 2026-11-20. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 *
 * @param name of the file, without {@code .csv}
 * @param headers keys in the texts
 * @param rows gives each row to what it is handed, cells in the order of the headers; a null cell is empty
 */
public record CsvView(String name, List<String> headers, Consumer<Consumer<List<? extends @Nullable Object>>> rows)
        implements View {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    @Override
    public String getContentType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = RequestContextUtils.getLocale(request);
        var texts = Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request));
        response.setContentType(getContentType());
        response.setHeader("Content-Disposition", attachment());
        var output = response.getOutputStream();
        output.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        try (var csv = CsvWriter.builder()
                .fieldSeparator(language.getLanguage().equals("es") ? ';' : ',')
                .build(output, StandardCharsets.UTF_8)) {
            write(csv, texts, language);
        }
    }

    private void write(CsvWriter csv, MessageSource texts, Locale language) {
        csv.writeRecord(headers.stream()
                .map(key -> texts.getMessage(key, null, language))
                .toList());
        rows.accept(row -> csv.writeRecord(row.stream().map(CsvView::cell).toList()));
    }

    private String attachment() {
        return ContentDisposition.attachment()
                .filename(name + ".csv", StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var formula = !(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
