package relevo.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.app.CannotStart;
import relevo.app.key.RetiredKey;

/** A backup file is whole, or it is refused before anything is touched. */
class BackupTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_there_is_refused() {
        refused(folder.resolve("none"), "backup.no-file");
        refused(folder, "backup.no-file");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        refused(written("something else".getBytes(java.nio.charset.StandardCharsets.UTF_8)), "backup.no-archive");
        var zip = folder.resolve("other.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("letter.txt"));
            out.closeEntry();
        }
        refused(zip, "backup.not-one");
    }

    @Test
    void a_file_that_was_cut_is_refused_wherever_the_cut_is() throws IOException {
        var whole = Files.readAllBytes(FirstLanding.file());
        for (var part = 1; part < 20; part++) {
            refused(written(java.util.Arrays.copyOf(whole, whole.length * part / 20)), "backup.no-archive");
        }
        refused(written(java.util.Arrays.copyOf(whole, whole.length - 1)), "backup.no-archive");
    }

    @Test
    void a_byte_that_was_changed_is_found_wherever_data_stand() throws IOException {
        var whole = Files.readAllBytes(FirstLanding.file());
        var random = new Random(7);
        for (var i = 0; i < 40; i++) {
            var changed = whole.clone();
            var place = random.nextInt(whole.length * 9 / 10);
            changed[place] ^= (byte) (1 << random.nextInt(8));
            var file = written(changed);
            try (var archive = Archive.open(file)) {
                assertThat(archive.manifest())
                        .as("a byte that says nothing, at " + place)
                        .isEqualTo(theManifest());
            } catch (CannotStart found) {
                assertThat(found.key()).isIn("backup.damaged", "backup.not-one", "backup.no-archive");
            }
        }
    }

    @Test
    void a_manifest_that_names_other_rows_is_found() throws IOException {
        var file = folder.resolve("forged");
        try (var writer = new ArchiveWriter(file)) {
            writer.add("tables/people.copy", out -> out.write('x'));
            var table = new Manifest.Table("people", List.of("id"), 1, "0".repeat(64));
            writer.finish(
                    new Manifest(1, Instant.EPOCH, List.of("1"), List.of(table), List.of(), List.of(), List.of()));
        }
        refused(file, "backup.damaged");
    }

    @Test
    void what_was_not_finished_is_nobodys_backup_and_what_was_is_its_owners() throws IOException {
        var file = folder.resolve("backup");
        try (var writer = new ArchiveWriter(file)) {
            writer.add("tables/people.copy", out -> out.write('x'));
        }
        assertThat(folder).isEmptyDirectory();
        try (var writer = new ArchiveWriter(file)) {
            writer.finish(new Manifest(1, Instant.EPOCH, List.of("1"), List.of(), List.of(), List.of(), List.of()));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_of_ones_own_that_is_called_like_an_unfinished_backup_stays() throws IOException {
        var own = Files.writeString(folder.resolve("backup.part"), "mine");
        try (var writer = new ArchiveWriter(folder.resolve("backup"))) {
            writer.add("tables/people.copy", out -> out.write('x'));
        }
        try (var writer = new ArchiveWriter(folder.resolve("backup"))) {
            writer.finish(new Manifest(1, Instant.EPOCH, List.of("1"), List.of(), List.of(), List.of(), List.of()));
        }
        assertThat(own).hasContent("mine");
        assertThat(folder)
                .isDirectoryNotContaining(file -> !List.of("backup", "backup.part")
                        .contains(file.getFileName().toString()));
    }

    @Test
    void a_schema_that_this_program_does_not_know_is_refused() {
        Schema.check(List.of("1", "2", "3", "4", "5", "6", "8", "9", "12"));
        assertThatThrownBy(() -> Schema.check(List.of("1", "2", "9999")))
                .isInstanceOfSatisfying(CannotStart.class, e -> {
                    assertThat(e.key()).isEqualTo("backup.newer-schema");
                    assertThat(e.details()).containsExactly("9999");
                });
        assertThatThrownBy(() -> Schema.check(List.of("1", "2", "4")))
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.key()).isEqualTo("backup.other-schema"));
    }

    @Test
    void a_damaged_file_leaves_the_data_folder_as_it_was() throws IOException {
        var data = folder.resolve("data");
        var file = written(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> new Restoring(data, null, true, table -> {}).run(file))
                .isInstanceOf(CannotStart.class);
        assertThat(data).doesNotExist();
    }

    @Test
    void a_file_that_is_no_register_of_erasures_is_refused_before_anything_is_touched() throws IOException {
        var dossier = Files.writeString(folder.resolve("dossier.jsonl"), """
                        {"format":"relevo-dossier/1","type":"Header"}
                        """);
        refused(dossier, "erasures.not-one", dossier);
        refused(
                Files.writeString(folder.resolve("letter.txt"), "hola"),
                "erasures.not-one",
                folder.resolve("letter.txt"));
    }

    @Test
    void a_damaged_line_of_a_register_is_named_before_anything_is_touched() throws IOException {
        var line = """
                {"at":"2026-11-20T09:00:00Z","content":"00000000-0000-7000-8000-000000000001","tenant":"00000000-0000-7000-8000-000000000002"}
                """;
        var register = Files.writeString(folder.resolve("register.jsonl"), line + line.replace("at", "it") + line);
        refused(register, "erasures.damaged", register, "2");
        Files.writeString(register, line + line + line.substring(0, 40) + "\n");
        refused(register, "erasures.damaged", register, "3");
    }

    @Test
    void a_retired_keys_private_half_stays_in_the_backup() throws IOException {
        var data = folder.resolve("data");
        var keys = Files.createDirectories(data.resolve("keys"));
        var kept = RetiredKey.in(data);
        var file = folder.resolve("backup");
        var half = "keys/" + kept + ".private.pem";
        try (var writer = new ArchiveWriter(file)) {
            var sha256 = writer.add("files/" + half, out -> out.write('x'));
            var other = writer.add("files/keys/other.private.pem", out -> out.write('x'));
            writer.finish(new Manifest(
                    1,
                    Instant.EPOCH,
                    List.of("1"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Manifest.Kept(half, sha256), new Manifest.Kept("keys/other.private.pem", other))));
        }
        try (var archive = Archive.open(file)) {
            assertThat(new KeptFiles(data).putBack(archive)).isEqualTo(1);
        }
        assertThat(data.resolve(half)).doesNotExist();
        assertThat(keys.resolve("other.private.pem")).exists();
    }

    /** The backup itself is right. */
    private void refused(Path register, String key, Object... details) {
        var data = folder.resolve("data");
        assertThatThrownBy(() -> new Restoring(data, register, true, table -> {}).run(FirstLanding.file()))
                .isInstanceOfSatisfying(CannotStart.class, e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.details()).containsExactly(details);
                });
        assertThat(data).doesNotExist();
    }

    private static Manifest theManifest() throws IOException {
        try (var archive = Archive.open(FirstLanding.file())) {
            return archive.manifest();
        }
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("written"), content);
    }

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
