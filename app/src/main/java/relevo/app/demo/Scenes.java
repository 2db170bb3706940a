package relevo.app.demo;

import java.util.List;
import java.util.UUID;
import relevo.engagement.state.Review;

/** Plays each tenant up to its scene; days count back from the day on which the scene ended. */
final class Scenes {
    private static final int OPENED = 96;

    private final Tale tale;
    private final UUID file;
    private final int end;

    Scenes(Tale tale, UUID file) {
        this.tale = tale;
        this.file = file;
        this.end = tale.part().end();
    }

    void play() {
        tale.begin(end + OPENED);
        switch (tale.part().scene()) {
            case QUEUE, REGISTERED -> {}
            case ENABLING -> open();
            case ENABLED -> enabled();
            case FIRST_NOTED -> firstNoted();
            case NOTED -> noted();
            case PREPARING -> preparing();
            case PREPARED -> prepared();
            case PLANNED -> planned();
            case MISSED -> missed();
            case DISCUSSED -> discussed(List.of());
            case CLOSABLE -> closable(List.of());
            case COMPLETED -> completed(List.of());
            case PARTLY -> partly();
            case READY_FOR_MORE -> completed(List.of("Intune"));
            case WAITING -> waiting();
            case MOVING, OVERDUE -> moving();
            case DECLINED -> declined();
            case PARKED -> parked();
            case LEAVABLE -> leavable();
            case CLOSED -> closed();
            case WITHDRAWAL_PROPOSED -> withdrawn(false);
            case WITHDRAWN -> withdrawn(true);
            case REOPENED -> reopened();
            case FALLEN -> doubted(Review.Cause.LATER_FALL);
            case CORRECTED -> doubted(Review.Cause.CORRECTION);
            case WAIVER_ASKED -> waiverAsked();
            case OFFERED -> offered();
        }
        tale.end(end);
    }

    private List<ServicePart> services() {
        return tale.part().services();
    }

    private ServicePart first() {
        return services().getFirst();
    }

    private void open() {
        tale.approve(end + OPENED - 2);
        tale.milestones().rise(file);
    }

    private void enabled() {
        open();
        services().forEach(service -> tale.enable(service, end + 15));
    }

    private void firstNoted() {
        enabled();
        tale.milestones().noteMilestone(first(), end + 14);
    }

    private void noted() {
        enabled();
        services().forEach(service -> tale.milestones().noteMilestone(service, end + 14));
    }

    private void preparing() {
        noted();
        services().forEach(service -> tale.prepare(service, end + 12));
        if (tale.part().account().startsWith("!")) {
            services().forEach(tale::tellAccountTeam);
        }
    }

    private void prepared() {
        noted();
        services().forEach(this::prepare);
    }

    private void prepare(ServicePart service) {
        tale.prepare(service, end + 12);
        if (tale.part().account().contains("+")) {
            tale.tellAccountTeam(service);
        } else {
            tale.noteAbsence(service);
        }
    }

    private void planned() {
        prepared();
        services().forEach(service -> tale.plan(service, 2));
    }

    private void missed() {
        prepared();
        services().forEach(service -> tale.miss(service, end + 1));
    }

    private void discussed(List<String> readyFor) {
        prepared();
        services().forEach(service -> tale.discuss(service, end + 7, readyFor));
    }

    private void closable(List<String> readyFor) {
        discussed(readyFor);
        services().forEach(service -> tale.wrapUp(service, end + 6, !readyFor.isEmpty()));
    }

    private void completed(List<String> readyFor) {
        closable(readyFor);
        services().forEach(tale::complete);
    }

    private void partly() {
        enabled();
        tale.milestones().noteMilestone(first(), end + 14);
        prepare(first());
        tale.discuss(first(), end + 7, List.of());
        tale.wrapUp(first(), end + 6, false);
        tale.complete(first());
    }

    private void waiting() {
        completed(List.of("Intune"));
        tale.parking().waitForRequest(20);
    }

    private void moving() {
        completed(List.of());
        tale.parking().requestMove(end);
    }

    private void declined() {
        completed(List.of());
        tale.parking().requestMove(end + 4);
        tale.parking().decline(end + 2);
    }

    private void parked() {
        completed(List.of());
        tale.parking().requestMove(end + 4);
        tale.parking().accept(end + 2);
    }

    private void leavable() {
        parked();
        tale.parking().noteMove();
    }

    private void closed() {
        leavable();
        tale.parking().leave(end);
    }

    private void withdrawn(boolean agreed) {
        open();
        services().forEach(service -> tale.withdraw(service, end + 3, agreed));
    }

    private void reopened() {
        completed(List.of());
        tale.reopen(first(), end + 2);
    }

    private void doubted(Review.Cause cause) {
        noted();
        tale.milestones().doubt(first(), file, cause);
    }

    private void waiverAsked() {
        prepared();
        services().forEach(service -> tale.discuss(service, end + 7, List.of()));
        services().forEach(service -> tale.wrapUp(service, end + 6, false));
        tale.askWaiver(first(), "KO-3");
    }

    private void offered() {
        open();
        tale.parking().offer(end + 1);
    }
}
