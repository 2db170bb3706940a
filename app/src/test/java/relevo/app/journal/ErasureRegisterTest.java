package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.app.database.Ids;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

class ErasureRegisterTest {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    private Path folder;

    /** Another process would wait; within one, who comes upon its own lock is told so. */
    @Test
    void nobody_adds_while_another_server_does() throws IOException {
        var register = new ErasureRegister(folder.resolve("erasures.jsonl"));
        var erasure = new Erasure(AT, new ContentId(Ids.next()), new TenantId(Ids.next()));
        try (var other = FileChannel.open(
                folder.resolve("erasures.jsonl.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            assertThatThrownBy(() -> register.add(List.of(erasure))).isInstanceOf(OverlappingFileLockException.class);
        }
        register.add(List.of(erasure));
        var read = new ArrayList<Erasure>();
        register.read(read::add);
        assertThat(read).containsExactly(erasure);
    }
}
