package relevo.app.database;

import java.nio.file.Path;

/** Where things stand in the folder of the private PostgreSQL. */
record Folders(Path home) {
    static final String VERSION = "18.6.0";

    Path cluster() {
        return home.resolve("cluster");
    }

    /** A kill during {@code initdb} leaves only this behind. */
    Path newCluster() {
        return home.resolve("cluster.new");
    }

    Path clusterVersion() {
        return cluster().resolve("PG_VERSION");
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path binaries() {
        return home.resolve("postgresql-" + VERSION);
    }

    Path tool(String name) {
        return binaries().resolve("bin").resolve(name);
    }

    Path log() {
        return home.resolve("log");
    }

    Path startLog() {
        return log().resolve("start.log");
    }

    Path lock() {
        return home.resolve("lock");
    }

    /** Written once the server accepts connections, so that commands can join it. */
    Path port() {
        return home.resolve("port");
    }

    Path secret(String role) {
        return home.resolve(role + ".secret");
    }
}
