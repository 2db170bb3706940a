package relevo.app.inspection;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A checkpoint each night, on one of the servers. */
@Configuration(proxyBeanMethods = false)
class CheckpointTimer {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointTimer.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    @Bean
    RecurringTask<Void> checkpointTask(CheckpointFolder folder) {
        return Tasks.recurring("checkpoints", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> LOG.info("checkpoint written to {}", folder.write()));
    }
}
