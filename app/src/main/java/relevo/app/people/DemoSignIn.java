package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
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

    /** A proxy's request comes from loopback too, but says that it was forwarded, or people reach Relevo at another address. */
    private boolean isOpen(HttpServletRequest request) {
        return settings.demo()
                && isHere(String.valueOf(settings.baseUrl().getHost()))
                && isLoopback(request.getRemoteAddr())
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /** Whether people reach Relevo at an address of this machine, and not at a name that a proxy serves. */
    private static boolean isHere(String host) {
        try {
            var address = InetAddress.ofLiteral(host);
            return address.isLoopbackAddress() || address.isAnyLocalAddress();
        } catch (IllegalArgumentException name) {
            return host.equalsIgnoreCase("localhost");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
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
