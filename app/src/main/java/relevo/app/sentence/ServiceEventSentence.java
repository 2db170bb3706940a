package relevo.app.sentence;

import java.util.List;
import relevo.engagement.event.ServiceEvent;
import relevo.engagement.state.Review;

/** Says what happened to a service. */
final class ServiceEventSentence {
    /** More statements than these make a sentence that nobody reads; they are told apart from it. */
    private static final int FEW = 1;

    private final Speech speech;

    ServiceEventSentence(Speech speech) {
        this.speech = speech;
    }

    String of(ServiceEvent event, String who) {
        String service = speech.service(event.service());
        return switch (event) {
            case ServiceEvent.TaskSet e -> text("task-set", who, e.task().value(), service, speech.word(e.status()));
            case ServiceEvent.ServiceStatusSet e -> text("service-status-set", who, service, speech.word(e.status()));
            case ServiceEvent.MilestoneReached e ->
                text(
                        "milestone-reached",
                        service,
                        e.snapshot().activeUsers(),
                        e.snapshot().needed(),
                        speech.date(e.snapshot().asOf()));
            case ServiceEvent.ReviewOpened e ->
                text(
                        e.cause() == Review.Cause.CORRECTION ? "review-correction" : "review-fall",
                        service,
                        e.reading().activeUsers(),
                        e.needed(),
                        speech.date(e.reading().asOf()));
            case ServiceEvent.ReviewProposed e -> text("review-proposed", who, service, speech.word(e.verdict()));
            case ServiceEvent.ReviewDecided e -> text("review-decided", who, service, speech.word(e.verdict()));
            case ServiceEvent.PreparingStarted _ -> text("preparing-started", who, service);
            case ServiceEvent.StatementsAttested e ->
                e.statements().size() > FEW
                        ? text(
                                "statements-attested-many",
                                who,
                                service,
                                e.statements().size())
                        : text("statements-attested", who, service, String.join(" ", statements(e)));
            case ServiceEvent.DiscussionPlanned e ->
                text("discussion-planned", who, service, speech.planned(e.start()));
            case ServiceEvent.DiscussionMoved e -> text("discussion-moved", who, service, speech.planned(e.start()));
            case ServiceEvent.DiscussionMissed _ -> text("discussion-missed", service);
            case ServiceEvent.DiscussionRecorded e ->
                e.readyFor().isEmpty()
                        ? text("discussion-recorded", who, service, speech.date(e.held()))
                        : text(
                                "discussion-recorded-ready",
                                who,
                                service,
                                speech.date(e.held()),
                                speech.list(e.readyFor()));
            case ServiceEvent.ServiceCompleted e ->
                text("service-completed", who, service, e.task().value(), speech.word(e.status()));
            case ServiceEvent.WithdrawalProposed e ->
                text("withdrawal-proposed", who, service, speech.word(e.reason()));
            case ServiceEvent.WithdrawalAgreed e -> text("withdrawal-agreed", who, service, speech.word(e.reason()));
            case ServiceEvent.WithdrawalRefused _ -> text("withdrawal-refused", who, service);
            case ServiceEvent.ServiceReopened _ -> text("service-reopened", who, service);
        };
    }

    /** What the sentence leaves to be read apart. */
    List<String> details(ServiceEvent event) {
        return event instanceof ServiceEvent.StatementsAttested e
                        && e.statements().size() > FEW
                ? statements(e)
                : List.of();
    }

    private List<String> statements(ServiceEvent.StatementsAttested event) {
        return event.statements().stream().sorted().map(speech::statement).toList();
    }

    private String text(String key, Object... details) {
        return speech.text("event." + key, details);
    }
}
