package relevo.app.usage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each minute: the milestones that wait to be looked at. After a start and once a day: all of them, and new partitions. */
@Configuration(proxyBeanMethods = false)
class UsageTimer {
    @Bean
    RecurringTask<Void> milestoneTimer(MilestoneWatch watch, ReadingPartitions partitions, Clock clock) {
        var day = new AtomicReference<>(LocalDate.MIN);
        return Tasks.recurring("usage-milestones", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            var today = LocalDate.now(clock);
            if (day.get().equals(today)) {
                watch.look();
            } else {
                partitions.make();
                watch.lookAtAll();
                day.set(today);
            }
        });
    }
}
