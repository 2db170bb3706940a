package relevo.app.engagement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.usage.Readings;
import relevo.app.usage.UsageReading;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Service;

/** The usage of a tenant, as the page shows it. */
@Component
class UsageSheets {
    private final Readings readings;

    UsageSheets(Readings readings) {
        this.readings = readings;
    }

    Usage latest(Glance glance) {
        Map<ServiceId, Integer> latest = new HashMap<>();
        readings.latest(glance.tenant())
                .forEach((service, reading) ->
                        latest.put(service, reading.reading().activeUsers()));
        return new Usage(latest);
    }

    /** The last half year of a service, beside what it needs. */
    UsageChart chart(Glance glance, Service service) {
        LocalDate since = glance.today().minusMonths(6);
        List<UsageReading> series = readings.series(glance.tenant(), service.id(), since);
        int needed =
                new MilestoneRule(glance.rules().values()).needed(glance.state().profile(), service);
        String source = series.isEmpty() ? "" : series.getLast().reading().source();
        return new UsageChart(
                series.stream()
                        .map(one -> new UsageChart.Point(
                                one.reading().asOf(), one.reading().activeUsers()))
                        .toList(),
                needed,
                source);
    }

    /** The reading that a note may cite as the milestone. */
    @Nullable
    Reading citable(Glance glance, Service service) {
        return readings.citable(glance.tenant(), glance.state(), service.id(), glance.today())
                .map(UsageReading::reading)
                .orElse(null);
    }
}
