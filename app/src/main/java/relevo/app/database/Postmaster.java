package relevo.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import relevo.app.CannotStart;

/** The server process: started on a free port, stopped, and recognised when a killed program left it behind. */
record Postmaster(Folders folders, Tool tools) {
    private static final int ATTEMPTS = 5;

    /** The port it listens on. */
    int start() throws IOException, InterruptedException {
        tools.user().ownFolder(folders.log());
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            Files.deleteIfExists(folders.startLog());
            try {
                tools.run("pg_ctl", startOptions(port));
                return port;
            } catch (ToolFailed failure) {
                if (attempt == ATTEMPTS || !lostThePort()) {
                    throw new CannotStart("database.not-started", folders.log(), String.valueOf(failure.getMessage()));
                }
            }
        }
    }

    void stop() throws IOException, InterruptedException {
        tools.run(
                "pg_ctl",
                List.of("stop", "-w", "-m", "fast", "-D", folders.cluster().toString()));
    }

    /** We hold the lock, so nobody uses a server that still runs on our data. */
    void stopOrphan() throws IOException, InterruptedException {
        if (!Files.exists(folders.pidFile())) {
            return;
        }
        var pid =
                Long.parseLong(Files.readAllLines(folders.pidFile()).getFirst().strip());
        var process = ProcessHandle.of(pid);
        if (process.isPresent() && isOurs(process.get())) {
            stop();
        } else if (process.isPresent()) {
            Files.delete(folders.pidFile()); // the number now belongs to a stranger; postgres would refuse to start
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres -D " + folders.cluster()))
                .isPresent();
    }

    /** Between our look and the server's start another program may have taken the port. */
    private boolean lostThePort() throws IOException {
        try (var logs = Files.newDirectoryStream(folders.log())) {
            for (var log : logs) {
                if (Files.readString(log).contains("could not bind")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> startOptions(int port) {
        var cluster = folders.cluster().toString();
        var log = folders.startLog().toString();
        return List.of("start", "-w", "-t", "60", "-D", cluster, "-l", log, "-o", serverOptions(port));
    }

    /** Durable, on loopback only; a week of logs, one file a day, each written over a week later. */
    private String serverOptions(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=''",
                "fsync=on",
                "synchronous_commit=on",
                "client_connection_check_interval=5s",
                "logging_collector=on",
                "log_directory='" + folders.log() + "'",
                "log_filename=postgresql-%a.log",
                "log_rotation_age=1d",
                "log_rotation_size=0",
                "log_truncate_on_rotation=on");
    }
}
