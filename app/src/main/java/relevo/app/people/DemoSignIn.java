package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** Lets the demo's invented people in by a click: in demo mode only, and only from this very machine. */
@Component
class DemoSignIn {
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "Forwarded", "Via");
    private static final Comparator<Person> AS_OFFERED = Comparator.comparing(
                    (Person person) -> person.organisation().kind())
            .thenComparing(person -> person.organisation().name())
            .thenComparing(person -> new TreeSet<>(person.roles()).first());

    private final Settings settings;
    private final People people;
    private final Transactions transactions;

    DemoSignIn(Settings settings, People people, Transactions transactions) {
        this.settings = settings;
        this.people = people;
        this.transactions = transactions;
    }

    /** Empty where this is not offered. */
    List<Person> offeredTo(HttpServletRequest request) {
        return isOpen(request) ? demoPeople() : List.of();
    }

    Optional<Person> offered(UUID id, HttpServletRequest request) {
        return offeredTo(request).stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    /** A proxy's request comes from loopback too, but says that it was forwarded. */
    private boolean isOpen(HttpServletRequest request) {
        return settings.demo()
                && isLoopback(request.getRemoteAddr())
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private List<Person> demoPeople() {
        return transactions.reading(Reader.BACKGROUND, people::all).stream()
                .filter(person ->
                        person.demo() && person.active() && !person.roles().isEmpty())
                .sorted(AS_OFFERED)
                .toList();
    }
}
