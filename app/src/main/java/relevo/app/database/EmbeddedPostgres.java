package relevo.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import relevo.app.CannotStart;

/** The private PostgreSQL in one folder, run by the one process that holds the folder's lock. */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "relevo_owner";
    static final String DATABASE = "relevo";

    private final Folders folders;
    private final HomeLock lock;
    private final Postmaster postmaster;
    private final int port;
    private final Watch watch;

    private EmbeddedPostgres(Folders folders, HomeLock lock) throws IOException, InterruptedException {
        this.folders = folders;
        this.lock = lock;
        var tools = new Tool(folders, SystemUser.current());
        this.postmaster = new Postmaster(folders, tools);
        Files.deleteIfExists(folders.port());
        Binaries.unpack(folders);
        new Cluster(folders, tools).makeIfAbsent();
        postmaster.stopOrphan();
        this.port = postmaster.start();
        this.watch = new Watch(postmaster, port);
    }

    /** Starts the server in this folder; refuses where another process runs it. */
    public static EmbeddedPostgres start(Path home) {
        try {
            var folders = Home.at(home);
            var lock = HomeLock.take(folders.lock()).orElseThrow(() -> new CannotStart("database.in-use", home));
            return start(folders, lock);
        } catch (IOException e) {
            throw new CannotStart("database.not-started", home, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("database.interrupted", home);
        }
    }

    /** The way into the server that another process runs in this folder, once it accepts connections. */
    public static Optional<DatabaseAccess> join(Path home) {
        try {
            var folders = Home.at(home);
            return portOfAnother(folders).map(port -> access(folders, port, DATABASE));
        } catch (IOException e) {
            throw new CannotStart("database.not-started", home, String.valueOf(e.getMessage()));
        }
    }

    /** A killed process leaves its port on record, but not its lock. */
    private static Optional<Integer> portOfAnother(Folders folders) throws IOException {
        var free = HomeLock.take(folders.lock());
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        return Files.exists(folders.port())
                ? Optional.of(Integer.parseInt(Files.readString(folders.port())))
                : Optional.empty();
    }

    private static EmbeddedPostgres start(Folders folders, HomeLock lock) throws IOException, InterruptedException {
        try {
            var server = new EmbeddedPostgres(folders, lock);
            server.open();
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes roles and database, and only then lets others in. */
    private void open() throws IOException {
        try {
            OwnDatabase.prepare(superuser(), folders);
            Secret.write(folders.port(), Integer.toString(port));
            watch.begin();
        } catch (RuntimeException | IOException e) {
            close();
            throw e;
        }
    }

    public DatabaseAccess access() {
        return access(DATABASE);
    }

    /** The ways into another database of the same server. */
    public DatabaseAccess access(String database) {
        return access(folders, port, database);
    }

    /** A superuser's way in, to make and drop databases. */
    public Login superuser() {
        return superuser("postgres");
    }

    /** A superuser's way into one database: for backups, which no policy may narrow. */
    public Login superuser(String database) {
        return login(folders, port, database, SUPERUSER);
    }

    /** The same into the server that another process runs in this folder. */
    public static Optional<Login> joinAsSuperuser(Path home) {
        try {
            var folders = Home.at(home);
            return portOfAnother(folders).map(port -> login(folders, port, DATABASE, SUPERUSER));
        } catch (IOException e) {
            throw new CannotStart("database.not-started", home, String.valueOf(e.getMessage()));
        }
    }

    private static DatabaseAccess access(Folders folders, int port, String database) {
        return new DatabaseAccess(
                login(folders, port, database, DatabaseAccess.APPLICATION_ROLE), login(folders, port, database, OWNER));
    }

    private static Login login(Folders folders, int port, String database, String user) {
        try {
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
            return new Login(url, user, Secret.in(folders.secret(user)));
        } catch (IOException e) {
            throw new CannotStart("database.not-started", folders.home(), String.valueOf(e.getMessage()));
        }
    }

    /** Lets go of the folder and leaves the server running, as a killed program does. */
    void abandon() throws IOException {
        watch.end();
        lock.close();
    }

    @Override
    public void close() {
        try (lock) {
            watch.end();
            Files.deleteIfExists(folders.port());
            postmaster.stop();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
