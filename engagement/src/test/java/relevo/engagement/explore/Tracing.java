package relevo.engagement.explore;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Cast;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.id.MessageId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TenantState;

/** That mails and milestones rest on something outside: a server's answer, a reading. */
final class Tracing {
    private Tracing() {}

    /** A mail newly counted as accepted was accepted by a server in this very step, as Relevo itself recorded. */
    static boolean mails(Step step) {
        return mails(step.after())
                .filter(mail -> mail.accepted() && !acceptedBefore(step.before(), mail.id()))
                .allMatch(mail -> step.order().actor().equals(Cast.RELEVO)
                        && step.events(MessageAnswered.class).stream()
                                .anyMatch(event ->
                                        event.message().equals(mail.id()) && event.answer() == Answer.ACCEPTED));
    }

    private static boolean acceptedBefore(TenantState state, MessageId id) {
        return mails(state).anyMatch(mail -> mail.id().equals(id) && mail.accepted());
    }

    private static Stream<Mail> mails(TenantState state) {
        Stream<Mail> parking = state.chapter() instanceof Chapter.Open open && open.parking() != null
                ? Stream.of(Objects.requireNonNull(open.parking()).mail())
                : Stream.of();
        return Stream.concat(
                parking,
                state.services().values().stream().flatMap(service -> service.attempt().mails().values().stream()));
    }

    static boolean milestones(Step step) {
        return step.after().services().values().stream()
                .flatMap(service -> Stream.of(
                        Optional.ofNullable(service.attempt().cited()),
                        Optional.ofNullable(service.milestone()).map(Milestone::snapshot)))
                .allMatch(snapshot -> traced(snapshot.orElse(null)));
    }

    /** The cast knows one reading that reaches the milestone; all else is made up. */
    private static boolean traced(@Nullable Snapshot snapshot) {
        return snapshot == null
                || (snapshot.reading().equals(Cast.reading(120).id())
                        && snapshot.activeUsers() == 120
                        && snapshot.needed() == 100);
    }
}
