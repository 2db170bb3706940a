package relevo.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import relevo.app.CannotStart;

/** PostgreSQL's data folder: made once, refused where another version made it. */
record Cluster(Folders folders, Tool tools) {
    void makeIfAbsent() throws IOException, InterruptedException {
        if (Files.exists(folders.cluster())) {
            checkVersion();
        } else {
            make();
        }
    }

    private void checkVersion() throws IOException {
        var found = Files.readString(folders.clusterVersion()).strip();
        var ours = Folders.VERSION.substring(0, Folders.VERSION.indexOf('.'));
        if (!found.equals(ours)) {
            throw new CannotStart("database.other-version", folders.cluster(), found, ours);
        }
    }

    private void make() throws IOException, InterruptedException {
        FileTree.delete(folders.newCluster());
        tools.user().ownFolder(folders.newCluster());
        var password = folders.home().resolve("initial.secret");
        Secret.write(password, Secret.in(folders.secret(EmbeddedPostgres.SUPERUSER)));
        tools.user().own(password);
        try {
            tools.run("initdb", options(password.toString()));
        } finally {
            Files.delete(password);
        }
        Files.move(folders.newCluster(), folders.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The builtin locale: the binaries' ICU is old, and what people read is sorted by a collation in the query. */
    private List<String> options(String passwordFile) {
        return List.of(
                "-D",
                folders.newCluster().toString(),
                "-U",
                EmbeddedPostgres.SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }
}
