package relevo.app.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import relevo.app.database.DatabaseServer;
import relevo.app.database.TestDatabases;

/** In a database of its own, because journals are spoilt here. */
@SpringBootTest(properties = {"relevo.demo.story=true", "relevo.digests.timer=off"})
class CheckpointTest {
    private final StringWriter said = new StringWriter();
    private final Screen screen = new Screen(new PrintWriter(said), new PrintWriter(said));

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private CheckpointCheck check;

    @Autowired
    private Since since;

    @Autowired
    private DatabaseServer server;

    @TempDir
    private Path folder;

    @Test
    void what_was_there_is_still_there_or_found_deleted_cut_off_or_rewritten() throws IOException {
        var file = written();
        List<Gap.Kind> found = new ArrayList<>();
        assertThat(check.check(file, gap -> found.add(gap.kind())).tenants()).isGreaterThanOrEqualTo(40);
        assertThat(found).isEmpty();
        assertThat(since.run(screen, file)).isZero();
        plant("delete from journal where tenant_id = (select tenant_id from tenant order by tenant_id limit 1)");
        plant(
                "delete from journal j using (select tenant_id, version from tenant order by tenant_id limit 1 offset 1) t"
                        + " where j.tenant_id = t.tenant_id and j.version > t.version - 2");
        plant("update journal j set hash = sha256(j.hash) from"
                + " (select tenant_id, version from tenant order by tenant_id limit 1 offset 2) t"
                + " where j.tenant_id = t.tenant_id and j.version = t.version");
        assertThat(check.check(file, gap -> found.add(gap.kind())).flaw()).isNull();
        assertThat(found).containsExactly(Gap.Kind.STREAM_GONE, Gap.Kind.END_CUT, Gap.Kind.REPLACED);
        assertThat(since.run(screen, file)).isEqualTo(1);
        assertThat(said.toString()).contains(screen.text("inspection.checkpoint.gaps", heads(file), 3));
    }

    @Test
    void a_checkpoint_that_is_not_there_is_named() {
        assertThat(since.run(screen, folder.resolve("nothing.jsonl"))).isEqualTo(2);
        assertThat(said.toString()).contains("nothing.jsonl");
    }

    @Test
    void a_checkpoint_that_was_changed_cut_off_or_is_none_proves_nothing() throws IOException {
        var lines = Files.readAllLines(written());
        var changed = new ArrayList<>(lines);
        changed.set(2, lines.get(2).replaceFirst("\"version\":\\d", "\"version\":1"));
        changed.set(3, lines.get(3).replaceFirst("[0-9a-f]", "0"));
        assertThat(flaw(changed)).isEqualTo("inspection.checkpoint.changed");
        assertThat(flaw(lines.subList(0, lines.size() - 1))).isEqualTo("inspection.checkpoint.changed");
        var shorter = new ArrayList<>(lines);
        shorter.remove(5);
        assertThat(flaw(shorter)).isEqualTo("inspection.checkpoint.changed");
        assertThat(flaw(List.of("hola"))).isEqualTo("inspection.checkpoint.not-one");
        assertThat(flaw(List.of())).isEqualTo("inspection.checkpoint.not-one");
        var foreign = new ArrayList<>(lines);
        foreign.set(0, lines.getFirst().replaceFirst("\"key\":\"[0-9a-f]{4}", "\"key\":\"0000"));
        assertThat(flaw(foreign)).isEqualTo("inspection.checkpoint.foreign");
    }

    private static long heads(Path file) throws IOException {
        return Files.readAllLines(file).size() - 2L;
    }

    private @Nullable String flaw(List<String> lines) throws IOException {
        var file = Files.createTempFile(folder, "changed", ".jsonl");
        Files.write(file, lines);
        return check.check(file, _ -> {}).flaw();
    }

    private Path written() throws IOException {
        var file = Files.createTempFile(folder, "whole", ".jsonl");
        try (var out = Files.newOutputStream(file)) {
            checkpoints.write(out);
        }
        return file;
    }

    private void plant(String statement) {
        TestDatabases.plant(server.access().owner().url(), "set session_replication_role = replica", statement);
    }
}
