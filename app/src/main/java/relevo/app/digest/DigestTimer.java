package relevo.app.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes, on one of the servers: for whom it is morning. */
@Configuration(proxyBeanMethods = false)
class DigestTimer {
    @Bean
    @ConditionalOnProperty(name = "relevo.digests.timer", havingValue = "on", matchIfMissing = true)
    RecurringTask<Void> digestTask(DigestRound round) {
        return Tasks.recurring("digests", FixedDelay.ofMinutes(5)).execute((instance, context) -> round.go());
    }
}
