package relevo.app.myday;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;

/** All that one tenant needs of one person. */
final class TenantRows {
    private final Eyes eyes;
    private final Map<ContentId, String> texts;

    TenantRows(Eyes eyes, Map<ContentId, String> texts) {
        this.eyes = eyes;
        this.texts = texts;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(eyes.manages() ? new ActRows(eyes).rows() : List.of());
        new OwedRows(eyes, texts)
                .rows().stream()
                        .filter(owed -> rows.stream()
                                .noneMatch(row ->
                                        row.group() == owed.group() && row.why().startsWith(owed.why())))
                        .forEach(rows::add);
        if (rows.isEmpty() && works()) {
            rows.add(working());
        }
        return rows;
    }

    private boolean works() {
        return Worklist.works(eyes.person())
                && eyes.state().custody().assignments().stream()
                        .anyMatch(assignment -> eyes.actor().is(assignment.person()));
    }

    private Row working() {
        var state = eyes.state();
        List<ServiceId> open = state.engaged().stream()
                .filter(service -> !service.progress().closed())
                .map(Service::id)
                .toList();
        String manager = state.custody()
                .manager()
                .map(eyes.speech()::person)
                .orElseGet(() -> eyes.speech().holder(state.custody().holder()));
        return new Row(
                Group.WORKING,
                eyes.standing().id().value(),
                state.profile().name(),
                eyes.about(eyes.speech().services(open)),
                eyes.text("working", manager),
                List.of(),
                open.isEmpty() ? null : new Pills(eyes).of(open.getFirst()),
                new Since(state).of(null),
                null,
                false,
                eyes.text("act.open"),
                eyes.href("", "#tasks"),
                null);
    }
}
