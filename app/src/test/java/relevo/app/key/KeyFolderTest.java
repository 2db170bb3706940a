package relevo.app.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.app.CannotStart;

/** Who may read the keys, and what becomes of them when others take their place. */
class KeyFolderTest {
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final byte[] WORDS = "cerrado".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private KeyFolder folder;

    @BeforeEach
    void open() {
        folder = KeyFolder.in(data);
    }

    @Test
    void the_first_key_is_made_once_and_only_its_owner_reads_it() throws IOException {
        var key = folder.ready(NOW);
        assertThat(KeyFolder.in(data).ready(NOW.plus(Duration.ofDays(1)))).isEqualTo(key);
        assertThat(mode(data.resolve("keys"))).isEqualTo("rwx------");
        assertThat(mode(privateHalf(key))).isEqualTo("rw-------");
    }

    @Test
    void the_key_in_use_signs_what_its_public_half_verifies() throws IOException {
        var key = folder.ready(NOW);
        var signature = folder.signing(key).add(WORDS).end();
        assertThat(key.key().checking().add(WORDS).fits(signature)).isTrue();
        assertThat(Stranger.signing().by().checking().add(WORDS).fits(signature))
                .isFalse();
    }

    @Test
    void a_retired_key_still_verifies_and_can_sign_no_more() throws IOException {
        var first = folder.ready(NOW);
        var signature = folder.signing(first).add(WORDS).end();
        var second = folder.rotate(NOW.plus(Duration.ofDays(1)));
        assertThat(folder.inUse()).contains(second);
        assertThat(folder.all()).extracting(SigningKey::key).containsExactly(second.key(), first.key());
        assertThat(privateHalf(first)).doesNotExist();
        var retired = folder.all().getLast();
        assertThat(retired.inUse()).isFalse();
        assertThat(retired.key().checking().add(WORDS).fits(signature)).isTrue();
    }

    @Test
    void two_who_rotate_at_once_do_it_one_after_the_other() throws Exception {
        folder.ready(NOW);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var rotations = threads.invokeAll(Collections.nCopies(40, () -> folder.rotate(NOW)));
            for (var rotation : rotations) {
                assertThat(rotation.get()).isNotNull();
            }
        }
        assertThat(folder.all()).hasSize(41).filteredOn(SigningKey::inUse).hasSize(1);
    }

    @Test
    void a_file_that_holds_no_key_is_named() throws IOException {
        var key = folder.ready(NOW);
        Files.writeString(privateHalf(key), "hola");
        assertThatThrownBy(() -> folder.signing(key))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        broken -> assertThat(broken.details()).contains(privateHalf(key)));
        Files.writeString(data.resolve("keys").resolve(key.key().id() + ".properties"), "public=1234");
        assertThatThrownBy(folder::all).isInstanceOf(CannotStart.class);
    }

    private Path privateHalf(SigningKey key) {
        return data.resolve("keys").resolve(key.key().id() + ".private.pem");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
