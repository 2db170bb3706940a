package relevo.app.engagement;

import java.util.List;
import java.util.stream.Stream;
import relevo.app.engagement.ServiceWork.TaskLine;
import relevo.app.web.Sign;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TaskStatus;

/** The tasks of a service as the page shows them: what was asked, what the manager may set, what only completing sets. */
final class TaskLines {
    private final Glance glance;
    private final Service service;

    TaskLines(Glance glance, Service service) {
        this.glance = glance;
        this.service = service;
    }

    /** @param here whether the reader works on the service here and now; of a closed one, nothing but the migration is set any more */
    List<TaskLine> of(boolean here) {
        var values = glance.rules().values();
        Stream<String> shown =
                Stream.of(TaskId.REQUEST_PROCESSED.value(), values.enablementTask(), values.completionTask());
        Stream<String> migration = service.migratesData() ? Stream.of(values.migrationTask()) : Stream.of();
        return Stream.concat(shown, migration).map(id -> task(id, here)).toList();
    }

    private TaskLine task(String id, boolean here) {
        TaskStatus status = service.tasks().getOrDefault(new TaskId(id), TaskStatus.NOT_STARTED);
        boolean open = !service.progress().closed();
        boolean complete = status == TaskStatus.COMPLETE;
        boolean enabling = open && id.equals(glance.rules().values().enablementTask());
        boolean attested = id.equals(glance.rules().values().migrationTask());
        boolean migrating = attested && (open || service.progress() instanceof Progress.Completed);
        return new TaskLine(
                id,
                glance.speech().text("engagement.task." + id),
                complete ? Sign.MET : Sign.OPEN,
                glance.speech().word(status),
                here && (enabling || migrating) && !complete,
                attested,
                glance.worksHere() && enabling);
    }
}
