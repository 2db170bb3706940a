package relevo.app.myday;

import org.jspecify.annotations.Nullable;
import relevo.app.web.Sign;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.Move;
import relevo.engagement.state.Service;

/** The states that stand beside a row: the milestone of a service, the services of a tenant, a move. */
final class Pills {
    private final Eyes eyes;

    Pills(Eyes eyes) {
        this.eyes = eyes;
    }

    Row.Pill of(@Nullable ServiceId service) {
        return service == null
                ? closed()
                : eyes.state().service(service).map(this::milestone).orElseGet(this::closed);
    }

    private Row.Pill milestone(Service service) {
        Milestone reached = service.milestone();
        if (reached != null) {
            var snapshot = reached.snapshot();
            return pill(Sign.MET, "pill.users", snapshot.activeUsers(), snapshot.needed());
        }
        int needed =
                new MilestoneRule(eyes.rules().values()).needed(eyes.state().profile(), service);
        Integer users = eyes.latest().get(service.id());
        if (needed == 0) {
            return pill(Sign.DUE, "pill.no-seats");
        }
        return users == null
                ? pill(Sign.OPEN, "pill.no-reading", needed)
                : pill(Sign.OPEN, "pill.users", users, needed);
    }

    private Row.Pill closed() {
        var engaged = eyes.state().engaged();
        long closed = engaged.stream().filter(each -> each.progress().closed()).count();
        return pill(closed == engaged.size() ? Sign.MET : Sign.OPEN, "pill.closed", closed, engaged.size());
    }

    Row.Pill move(Move move) {
        return move.due().isBefore(eyes.now()) ? pill(Sign.STOP, "pill.overdue") : pill(Sign.HERE, "pill.asked");
    }

    private Row.Pill pill(Sign sign, String key, Object... details) {
        return new Row.Pill(sign, eyes.text(key, details));
    }
}
