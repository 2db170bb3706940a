package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import relevo.app.database.Ids;
import relevo.app.journal.Outcome.Done;
import relevo.app.journal.Outcome.Refused;
import relevo.app.journal.Outcome.Stale;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;

@SpringBootTest
class TwoWritersTest {
    private static final int WRITERS = 4;

    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final TenantId tenant = new TenantId(Ids.next());

    @Autowired
    private Tenants tenants;

    @BeforeEach
    void register() {
        tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain())));
    }

    @RepeatedTest(5)
    void on_the_same_version_one_wins_and_the_others_are_stale() throws Exception {
        var outcomes = together(
                number -> tenants.handle(registrar, tenant, Ids.next(), 1L, Orders.service("service-" + number)));
        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Stale(2)::equals).hasSize(WRITERS - 1);
    }

    @RepeatedTest(5)
    void who_names_no_version_takes_turns() throws Exception {
        var outcomes = together(
                number -> tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("service-" + number)));
        assertThat(outcomes)
                .extracting(outcome -> ((Done) outcome).version())
                .containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
    }

    @RepeatedTest(5)
    void the_same_command_is_carried_out_once_and_answered_alike() throws Exception {
        var id = Ids.next();
        var outcomes = together(_ -> tenants.handle(registrar, tenant, id, null, Orders.service("teams")));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isEqualTo(outcomes.getFirst()));
        assertThat(((Done) outcomes.getFirst()).version()).isEqualTo(2);
    }

    @RepeatedTest(5)
    void the_same_registration_is_carried_out_once_and_answered_alike() throws Exception {
        var id = Ids.next();
        var other = new TenantId(Ids.next());
        var order = Orders.register(Orders.domain());
        var outcomes = together(_ -> tenants.register(registrar, other, id, List.of(order)));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isEqualTo(outcomes.getFirst()));
        assertThat(outcomes.getFirst()).isInstanceOf(Done.class);
    }

    @RepeatedTest(5)
    void of_two_tenants_with_one_domain_one_is_taken_in() throws Exception {
        var order = Orders.register(Orders.domain());
        var outcomes = together(_ -> tenants.register(registrar, new TenantId(Ids.next()), Ids.next(), List.of(order)));
        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(WRITERS - 1);
    }

    private static List<Outcome> together(java.util.function.IntFunction<Outcome> work) throws Exception {
        var start = new CyclicBarrier(WRITERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> all = IntStream.range(0, WRITERS)
                    .<Callable<Outcome>>mapToObj(number -> () -> {
                        start.await();
                        return work.apply(number);
                    })
                    .toList();
            return threads.invokeAll(all).stream().map(Future::resultNow).toList();
        }
    }
}
