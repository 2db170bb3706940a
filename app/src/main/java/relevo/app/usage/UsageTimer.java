package relevo.app.usage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** Each minute: the milestones that wait to be looked at. After a start and once a day: all of them, and new partitions. */
@Configuration(proxyBeanMethods = false)
class UsageTimer {
    private static final String PARTITIONS = """
            select make_reading_partitions(current_date, (current_date + interval '2 months')::date) is null
            """;

    @Bean
    RecurringTask<Void> milestoneTimer(
            MilestoneWatch watch, Transactions transactions, JdbcClient database, Clock clock) {
        var day = new AtomicReference<>(LocalDate.MIN);
        return Tasks.recurring("usage-milestones", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            var today = LocalDate.now(clock);
            if (day.getAndSet(today).equals(today)) {
                watch.look();
            } else {
                makePartitions(transactions, database);
                watch.lookAtAll();
            }
        });
    }

    static void makePartitions(Transactions transactions, JdbcClient database) {
        transactions.as(
                Reader.BACKGROUND,
                () -> database.sql(PARTITIONS).query((row, number) -> number).single());
    }
}
