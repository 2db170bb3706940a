package relevo.app.closing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.closing.Closing.Ended;

/** A closing as a row of a file. */
final class ClosingRow {
    static final List<String> HEADERS = Stream.of(
                    "tenant",
                    "domain",
                    "customer",
                    "region",
                    "number",
                    "opened",
                    "closed",
                    "manager",
                    "completed",
                    "withdrawn",
                    "granted",
                    "attestations",
                    "mails")
            .map(column -> "closings.column." + column)
            .toList();

    private ClosingRow() {}

    static List<@Nullable Object> of(Closing closing) {
        return Arrays.asList(
                closing.name(),
                closing.domain(),
                closing.customer(),
                closing.region(),
                closing.number(),
                LocalDate.ofInstant(closing.opened(), ZoneId.systemDefault()),
                LocalDate.ofInstant(closing.closed(), ZoneId.systemDefault()),
                closing.manager(),
                services(closing, false),
                services(closing, true),
                waivers(closing),
                closing.attestations().stream()
                        .mapToInt(signed -> signed.statements().size())
                        .sum(),
                closing.mails().size());
    }

    private static String services(Closing closing, boolean withdrawn) {
        return closing.services().stream()
                .filter(service -> withdrawn == (service.withdrawn() != null))
                .map(Ended::service)
                .collect(Collectors.joining(", "));
    }

    private static String waivers(Closing closing) {
        return closing.waivers().stream()
                .filter(Closing.Waived::granted)
                .map(waiver -> waiver.service() == null
                        ? waiver.criterion()
                        : waiver.criterion() + " (" + waiver.service() + ")")
                .collect(Collectors.joining(", "));
    }
}
