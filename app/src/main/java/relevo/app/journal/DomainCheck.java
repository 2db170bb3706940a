package relevo.app.journal;

import java.util.Set;
import java.util.TreeSet;

/** Holds the directory of domains against the domain that the journal gives the tenant. */
final class DomainCheck {
    private final Faults faults;
    private final Set<String> stored = new TreeSet<>();

    DomainCheck(Faults faults) {
        this.faults = faults;
    }

    void stored(String domain) {
        stored.add(domain);
    }

    void end(String told) {
        String domain = Domains.canonical(told);
        Set<String> expected = domain.isEmpty() ? Set.of() : Set.of(domain);
        if (!stored.equals(expected)) {
            faults.add(0, Fault.Kind.DOMAIN_CHANGED, String.join(", ", stored), domain);
        }
    }
}
