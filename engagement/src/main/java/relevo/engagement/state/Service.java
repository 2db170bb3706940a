package relevo.engagement.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;

/**
 * A workload of a tenant and where it stands.
 *
 * @param seats entitled seats, 0 where unknown
 * @param migratesData whether data migration is in scope
 * @param intake null while no approved request covers the service
 * @param milestone null until reached; never taken back
 */
public record Service(
        ServiceId id,
        String name,
        int seats,
        boolean migratesData,
        ServiceStatus status,
        Map<TaskId, TaskStatus> tasks,
        @Nullable Intake intake,
        @Nullable Milestone milestone,
        @Nullable Review review,
        Progress progress,
        Progress.@Nullable Withdrawal withdrawal,
        Attempt attempt) {
    public Service {
        tasks = Map.copyOf(tasks);
    }

    public static Service of(ServiceId id, String name, int seats, boolean migratesData) {
        return new Service(
                id,
                name,
                seats,
                migratesData,
                ServiceStatus.INITIATE,
                Map.of(),
                null,
                null,
                null,
                new Progress.Enabling(),
                null,
                Attempt.FIRST);
    }

    /** Whether somebody who writes this name means the service: by its name, or by its id, which stays when it is renamed. */
    public boolean isNamed(String other) {
        return ServiceId.sameName(name, other) || ServiceId.sameName(id.value(), other);
    }

    public boolean engaged() {
        return intake != null;
    }

    public boolean taskComplete(TaskId task) {
        return tasks.get(task) == TaskStatus.COMPLETE;
    }

    public Service described(String newName, int newSeats, boolean migrates) {
        return new Service(
                id,
                newName,
                newSeats,
                migrates,
                status,
                tasks,
                intake,
                milestone,
                review,
                progress,
                withdrawal,
                attempt);
    }

    public Service with(ServiceStatus next) {
        return new Service(
                id, name, seats, migratesData, next, tasks, intake, milestone, review, progress, withdrawal, attempt);
    }

    public Service with(TaskId task, TaskStatus next) {
        var changed = Copies.with(tasks, task, next);
        return new Service(
                id,
                name,
                seats,
                migratesData,
                status,
                changed,
                intake,
                milestone,
                review,
                progress,
                withdrawal,
                attempt);
    }

    public Service with(@Nullable Intake next) {
        return new Service(
                id, name, seats, migratesData, status, tasks, next, milestone, review, progress, withdrawal, attempt);
    }

    public Service with(Milestone next) {
        return new Service(
                id, name, seats, migratesData, status, tasks, intake, next, review, progress, withdrawal, attempt);
    }

    public Service with(@Nullable Review next) {
        return new Service(
                id, name, seats, migratesData, status, tasks, intake, milestone, next, progress, withdrawal, attempt);
    }

    public Service with(Progress next) {
        return new Service(
                id, name, seats, migratesData, status, tasks, intake, milestone, review, next, null, attempt);
    }

    public Service with(Progress.@Nullable Withdrawal next) {
        return new Service(
                id, name, seats, migratesData, status, tasks, intake, milestone, review, progress, next, attempt);
    }

    public Service with(Attempt next) {
        return new Service(
                id, name, seats, migratesData, status, tasks, intake, milestone, review, progress, withdrawal, next);
    }
}
