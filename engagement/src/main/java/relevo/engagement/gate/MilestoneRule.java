package relevo.engagement.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;
import relevo.playbook.rules.Values;

/**
 * When enablement is complete: so many active users, or for small customers a percentage of the seats, in whole numbers.
 * Source: the seed's overview; the base of the percentage and the age of a reading are choices of the rules.
 */
public final class MilestoneRule {
    private final Values values;

    public MilestoneRule(Values values) {
        this.values = values;
    }

    /** Active users needed, or 0 where the seats are unknown and nothing can be reached. */
    public int needed(Profile profile, Service service) {
        if (profile.customerSeats() <= 0) {
            return 0;
        }
        if (profile.customerSeats() >= values.smallCustomerBelow()) {
            return values.milestoneUsers();
        }
        return Math.min(values.milestoneUsers(), share(base(profile, service)));
    }

    public Snapshot snapshot(Profile profile, Service service, Reading reading) {
        int needed = needed(profile, service);
        int base = profile.customerSeats() < values.smallCustomerBelow() ? base(profile, service) : 0;
        return new Snapshot(
                reading.id(),
                reading.activeUsers(),
                needed,
                profile.customerSeats(),
                base,
                reading.source(),
                reading.asOf());
    }

    public boolean reaches(Snapshot snapshot) {
        return snapshot.needed() > 0 && snapshot.activeUsers() >= snapshot.needed();
    }

    /** Whether a reading is recent enough to be cited for the first time. */
    public boolean recent(LocalDate asOf, LocalDate today) {
        long age = ChronoUnit.DAYS.between(asOf, today);
        return age >= 0 && age <= values.snapshotMaxAgeDays();
    }

    /** The percentage of the base, rounded up; at least one user. */
    private int share(int base) {
        long hundredths = (long) base * values.smallCustomerPercent();
        return (int) Math.max(1, (hundredths + 99) / 100);
    }

    private static int base(Profile profile, Service service) {
        return service.seats() > 0 ? service.seats() : profile.customerSeats();
    }
}
