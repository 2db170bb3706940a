package relevo.app.journal;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.TenantState;
import relevo.engagement.state.Waiver;

/** How many services of the engagement stand where, and what of them waits for somebody. */
record ServiceCounts(
        int services,
        int open,
        int ready,
        int preparing,
        int discussed,
        int completed,
        int withdrawn,
        int blocked,
        int reviews,
        int withdrawals) {
    static ServiceCounts of(List<Service> engaged) {
        return new ServiceCounts(
                engaged.size(),
                count(engaged, ServiceCounts::open),
                count(engaged, service -> Stage.of(service) == Stage.READY_TO_PREPARE),
                count(engaged, service -> service.progress() instanceof Progress.Preparing),
                count(engaged, service -> service.progress() instanceof Progress.Discussed),
                count(engaged, service -> service.progress() instanceof Progress.Completed),
                count(engaged, service -> service.progress() instanceof Progress.Withdrawn),
                count(engaged, service -> open(service) && blocked(service)),
                count(engaged, service -> service.review() != null),
                count(engaged, service -> service.withdrawal() != null));
    }

    static int waiversAsked(TenantState state) {
        return state.engaged().stream()
                        .mapToInt(service -> asked(service.attempt().waivers().values()))
                        .sum()
                + state.open().map(open -> asked(open.waivers().values())).orElse(0);
    }

    static int mailsInTrouble(TenantState state) {
        long ofServices = state.engaged().stream()
                .flatMap(service -> service.attempt().mails().values().stream())
                .filter(mail -> mail.count(Answer.REFUSED) + mail.count(Answer.IN_DOUBT) > 0)
                .count();
        return Math.toIntExact(ofServices)
                + state.open().map(ServiceCounts::parkingInTrouble).orElse(0);
    }

    private static int parkingInTrouble(relevo.engagement.state.Chapter.Open open) {
        var parking = open.parking();
        return parking != null
                        && parking.mail().count(Answer.REFUSED) + parking.mail().count(Answer.IN_DOUBT) > 0
                ? 1
                : 0;
    }

    private static int asked(Collection<Waiver> waivers) {
        return Math.toIntExact(
                waivers.stream().filter(waiver -> !waiver.granted()).count());
    }

    private static boolean open(Service service) {
        return !service.progress().closed();
    }

    private static boolean blocked(Service service) {
        return service.tasks().values().stream().anyMatch(ServiceCounts::blocked);
    }

    private static boolean blocked(TaskStatus status) {
        return switch (status) {
            case BLOCKED_PENDING_REMEDIATION -> true;
            case BLOCKED_TECHNICAL_CUSTOMER -> true;
            case BLOCKED_TECHNICAL_VENDOR -> true;
            case BLOCKED_BUSINESS -> true;
            case BLOCKED_OTHER -> true;
            case NOT_STARTED -> false;
            case NOT_REQUIRED -> false;
            case IN_PROGRESS -> false;
            case COMPLETE -> false;
            case PAUSED_CUSTOMER_DELAY -> false;
            case DEFERRED_CUSTOMER_EXTENDED_DELAY -> false;
            case WARNING -> false;
            case CANCELLED -> false;
        };
    }

    private static int count(List<Service> services, Predicate<Service> which) {
        return Math.toIntExact(services.stream().filter(which).count());
    }
}
