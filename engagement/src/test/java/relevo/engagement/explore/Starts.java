package relevo.engagement.explore;

import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.WHY;

import java.util.List;
import java.util.stream.Stream;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.state.TenantState;
import relevo.engagement.state.WithdrawalReason;

/** States before and after every gate, from which the exploration sets out. */
final class Starts {
    private Starts() {}

    static List<TenantState> all() {
        return Stream.of(
                        Ways.registered(),
                        Ways.engaged(EXCHANGE),
                        Ways.ready(EXCHANGE),
                        Ways.preparing(EXCHANGE),
                        Ways.prepared(EXCHANGE),
                        Ways.discussed(EXCHANGE),
                        Ways.closable(EXCHANGE),
                        Ways.completed(EXCHANGE),
                        Ways.closable(EXCHANGE, TEAMS),
                        withdrawing(),
                        Ways.moving(EXCHANGE),
                        Ways.parked(EXCHANGE),
                        Ways.parked(EXCHANGE).given(MANAGER, Acts.reopen(EXCHANGE)),
                        Ways.leavable(EXCHANGE),
                        Ways.closed(EXCHANGE),
                        Ways.closed(EXCHANGE).given(Cast.REQUESTS, Acts.approve("next", EXCHANGE)))
                .map(Story::state)
                .toList();
    }

    private static Story withdrawing() {
        return Ways.engaged(EXCHANGE).given(MANAGER, new ProposeWithdrawal(EXCHANGE, WithdrawalReason.NO_INTENT, WHY));
    }
}
