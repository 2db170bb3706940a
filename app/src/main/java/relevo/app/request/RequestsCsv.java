package relevo.app.request;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import relevo.app.table.CsvView;

/** The list of requests for a spreadsheet. */
final class RequestsCsv {
    private static final List<String> HEADERS = List.of(
            "request.number",
            "request.customer",
            "request.domain",
            "request.services",
            "request.launch",
            "request.filer",
            "request.filed",
            "request.status",
            "request.why");

    private RequestsCsv() {}

    static CsvView of(List<List<Request>> groups, UnaryOperator<String> texts) {
        return new CsvView(
                "requests",
                HEADERS,
                rows -> groups.stream().flatMap(List::stream).forEach(request -> rows.accept(row(request, texts))));
    }

    private static List<@Nullable Object> row(Request request, UnaryOperator<String> texts) {
        var details = request.details();
        return Arrays.<@Nullable Object>asList(
                request.label(),
                details.customer(),
                details.domain(),
                String.join(", ", details.services()),
                details.launch(),
                request.filer(),
                request.filed(),
                texts.apply(request.status().key()),
                request.why());
    }
}
