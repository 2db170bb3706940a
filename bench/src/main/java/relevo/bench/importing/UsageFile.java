package relevo.bench.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import relevo.app.database.Ids;
import relevo.bench.importing.Customers.Customer;

/** The rows to be taken in: each service of each tenant, day after day, as a telemetry system writes them. */
record UsageFile(List<Customer> customers, int days) {
    private static final List<String> SERVICES = List.of("exchange", "teams");
    private static final List<String> NAMES = List.of("Exchange", "Teams");
    private static final UUID IMPORT = Ids.next();

    int services() {
        return customers.size() * SERVICES.size();
    }

    int count() {
        return services() * days;
    }

    /** As people bring it. */
    Path csv(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("tenant;service;date;active users;seats\n");
            each((customer, service, day, users) ->
                    out.write(customer.domain() + ";" + NAMES.get(service) + ";" + day + ";" + users + ";5000\n"));
        }
        return file;
    }

    /** As a COPY takes it, every id in it. */
    Path forCopy(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            each((customer, service, day, users) -> out.write(customer.id() + "\t" + SERVICES.get(service) + "\t" + day
                    + "\tLYNX\t" + Ids.next() + "\t" + users + "\t5000\t" + IMPORT + "\t2026-01-01 00:00:00+00\n"));
        }
        return file;
    }

    private void each(Writing writing) throws IOException {
        var last = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        for (int day = days; day > 0; day--) {
            for (int number = 0; number < customers.size(); number++) {
                for (int service = 0; service < SERVICES.size(); service++) {
                    writing.row(customers.get(number), service, last.minusDays(day), users(number, service, day));
                }
            }
        }
    }

    /** One service in 200 reaches its hundred users, on the last day. */
    private static int users(int number, int service, int day) {
        return number % 100 == 0 && service == 0 && day == 1 ? 120 : (number * 7 + day * 3 + service) % 100;
    }

    /** Writes one row. */
    private interface Writing {
        void row(Customer customer, int service, LocalDate day, int users) throws IOException;
    }
}
