package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;

/** What features do because of events happens with them, or neither happens. */
@SpringBootTest
class ConsequenceTest {
    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final TenantId tenant = new TenantId(Ids.next());

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Follower follower;

    @Test
    void it_follows_within_the_transaction_with_the_state_before_and_after() {
        var registered = (Outcome.Done)
                tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain())));
        var changed = (Outcome.Done) tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("teams"));
        tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("teams"));
        assertThat(follower.followed)
                .containsExactly(
                        new Change(tenant, null, registered.state(), registered.events()),
                        new Change(tenant, registered.state(), changed.state(), changed.events()));
    }

    @Test
    void if_it_fails_nothing_has_happened_and_the_command_can_be_asked_for_again() {
        tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain())));
        var id = Ids.next();
        follower.fails = true;
        assertThatThrownBy(() -> tenants.handle(registrar, tenant, id, null, Orders.service("teams")))
                .hasMessage("the outbox is full");
        assertThat(version()).isEqualTo(1);
        follower.fails = false;
        assertThat(tenants.handle(registrar, tenant, id, null, Orders.service("teams")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(version()).isEqualTo(2);
    }

    private long version() {
        return transactions.reading(
                Reader.BACKGROUND, () -> tenants.find(tenant).orElseThrow().version());
    }

    static final class Follower implements Consequence {
        private final List<Change> followed = new ArrayList<>();
        private boolean fails;

        @Override
        public boolean follows(Change change) {
            return true;
        }

        @Override
        public void follow(Change change) {
            if (fails) {
                throw new IllegalStateException("the outbox is full");
            }
            followed.add(change);
        }
    }

    @TestConfiguration
    static class Features {
        @Bean
        Follower follower() {
            return new Follower();
        }
    }
}
