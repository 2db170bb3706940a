package relevo.app.tenant;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, on one of the servers: customers whose tenants don't all know its seats. */
@Configuration(proxyBeanMethods = false)
class SeatsTimer {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);

    @Bean
    RecurringTask<Void> seatsTask(CustomerSeats seats) {
        return Tasks.recurring("customer-seats", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> seats.settleAll());
    }
}
