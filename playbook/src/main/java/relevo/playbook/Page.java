package relevo.playbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A playbook page as it was read. {@code tasks} holds every task row in document order, those of steps included;
 * {@code other} what stands in no section known to the reader.
 */
public record Page(
        Language language,
        @Nullable String title,
        int titleLine,
        @Nullable String phase,
        List<String> motions,
        Map<String, String> metadata,
        List<Item> overview,
        List<Item> objectives,
        List<Step> steps,
        List<TaskRow> tasks,
        List<Item> keyInputs,
        List<Item> keyOutputs,
        List<Item> nextSteps,
        List<RefreshRow> refreshRows,
        List<Item> other) {
    public Page {
        motions = List.copyOf(motions);
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        overview = List.copyOf(overview);
        objectives = List.copyOf(objectives);
        steps = List.copyOf(steps);
        tasks = List.copyOf(tasks);
        keyInputs = List.copyOf(keyInputs);
        keyOutputs = List.copyOf(keyOutputs);
        nextSteps = List.copyOf(nextSteps);
        refreshRows = List.copyOf(refreshRows);
        other = List.copyOf(other);
    }
}
