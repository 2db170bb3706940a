package relevo.engagement.owed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relevo.engagement.Role;
import relevo.engagement.owed.OwedBy.ByPerson;
import relevo.engagement.owed.OwedBy.ByRole;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Mail;
import relevo.engagement.state.TenantState;

/** What is owed for an open engagement as a whole. */
final class OwedInEngagement {
    private final TenantState state;
    private final Chapter.Open open;
    private final Instant now;

    OwedInEngagement(TenantState state, Chapter.Open open, Instant now) {
        this.state = state;
        this.open = open;
        this.now = now;
    }

    List<Owed> all() {
        List<Owed> all = new ArrayList<>(waivers());
        moveMail().ifPresent(all::add);
        status().ifPresent(all::add);
        return all;
    }

    private List<Owed> waivers() {
        return open.waivers().entrySet().stream()
                .filter(entry -> !entry.getValue().granted())
                .sorted(java.util.Map.Entry.comparingByKey())
                .<Owed>map(entry -> new Owed.ToAnswerWaiver(
                        new ByRole(Role.TEAM_MANAGER),
                        null,
                        entry.getKey(),
                        entry.getValue().at()))
                .toList();
    }

    private Optional<Owed> moveMail() {
        return Optional.ofNullable(open.parking())
                .map(Chapter.Parked::mail)
                .filter(mail -> mail.count(Answer.REFUSED) > 0)
                .flatMap(mail -> mend(state, mail));
    }

    private static Optional<Owed> mend(TenantState state, Mail mail) {
        return state.custody()
                .manager()
                .map(manager -> new Owed.ToMendMail(new ByPerson(manager), null, mail, mail.at()));
    }

    /** Asked only while a person holds the tenant: who waits in a queue has nothing to report. */
    private Optional<Owed> status() {
        Instant stale = open.noted().plus(Owed.ToNoteStatus.FRESH);
        if (stale.isAfter(now) || state.custody().heldByQueue()) {
            return Optional.empty();
        }
        return state.custody()
                .manager()
                .map(manager -> new Owed.ToNoteStatus(new ByPerson(manager), open.noted(), stale));
    }
}
