package relevo.app.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import relevo.engagement.state.TenantState;

/** Decides at the present moment, by the rules in force; times are cut to microseconds here. */
@Component
class Moment {
    private final Clock clock;
    private final Supplier<RulesInForce> rules;

    Moment(Clock clock, ObjectProvider<RulesInForce> published) {
        this.clock = clock;
        var shipped = new ShippedEdition();
        this.rules = SingletonSupplier.of(() -> published.getIfAvailable(() -> shipped));
    }

    Deciding deciding(Asked asked, @Nullable TenantState before) {
        return deciding(asked, before, Past.orNow(clock).truncatedTo(ChronoUnit.MICROS));
    }

    /** As it would have been decided then. */
    Deciding deciding(Asked asked, @Nullable TenantState before, Instant then) {
        return new Deciding(rules.get(), asked, then, before);
    }
}
