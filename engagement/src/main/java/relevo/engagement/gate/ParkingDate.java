package relevo.engagement.gate;

import java.time.LocalDate;
import java.util.Objects;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Values;

/**
 * The next action date of a parked tenant: 31 December of the year after the last service's discussion; where none was
 * held, after the request to move. Source: the seed's outputs; what "following year" is counted from is ours.
 */
public final class ParkingDate {
    private final Values values;

    public ParkingDate(Values values) {
        this.values = values;
    }

    public LocalDate of(TenantState state, LocalDate today) {
        LocalDate last = state.engaged().stream()
                .map(service -> service.progress().discussed())
                .filter(Objects::nonNull)
                .map(Discussion::held)
                .max(LocalDate::compareTo)
                .orElse(today);
        return LocalDate.of(last.getYear() + values.parkingYearsAhead(), values.parkingMonth(), values.parkingDay());
    }
}
