package relevo.app.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.DisabledSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes, on one of the servers: for whom it is morning. */
@Configuration(proxyBeanMethods = false)
class DigestTimer {
    /** @param on whether its time ever comes */
    @Bean
    RecurringTask<Void> digestTask(DigestRound round, @Value("${relevo.digests.timer:on}") boolean on) {
        return Tasks.recurring("digests", on ? FixedDelay.ofMinutes(5) : new DisabledSchedule())
                .execute((instance, context) -> round.go());
    }
}
