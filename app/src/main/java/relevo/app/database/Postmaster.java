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
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                startOn(port);
                return port;
            } catch (ToolFailed failure) {
                if (attempt == ATTEMPTS || !said("could not bind")) {
                    throw new CannotStart("database.not-started", folders.log(), String.valueOf(failure.getMessage()));
                }
            }
        }
    }

    /** Where it listened before, so that whoever is connected there finds it again. */
    void startAgain(int port) throws IOException, InterruptedException {
        stopOrphan();
        startOn(port);
    }

    void stop() throws IOException, InterruptedException {
        tools.run(
                "pg_ctl",
                List.of("stop", "-w", "-m", "fast", "-D", folders.cluster().toString()));
    }

    /** We hold the lock, so nobody uses a server that still runs on our data. */
    void stopOrphan() throws IOException, InterruptedException {
        var file = new PidFile(folders.pidFile());
        var process = file.process();
        if (process.isEmpty()) {
            return;
        }
        if (isOurs(process.get())) {
            stop();
        } else {
            file.awaitChildren();
            Files.deleteIfExists(folders.pidFile()); // the number is a stranger's; postgres would refuse to start
        }
    }

    /** Whether the server is there; a dead process that nobody has taken note of has no command line any more. */
    boolean runs() throws IOException {
        return new PidFile(folders.pidFile()).process().filter(this::isOurs).isPresent();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres -D " + folders.cluster()))
                .isPresent();
    }

    /** The children of a server that was killed may still be there for a moment; it waits for them. */
    private void startOn(int port) throws IOException, InterruptedException {
        tools.user().ownFolder(folders.log());
        new PidFile(folders.pidFile()).awaitChildren();
        Files.deleteIfExists(folders.startLog());
        tools.run("pg_ctl", startOptions(port));
    }

    /** Between our look and the server's start another program may have taken the port. */
    private boolean said(String words) throws IOException {
        try (var logs = Files.newDirectoryStream(folders.log())) {
            for (var log : logs) {
                if (Files.readString(log).contains(words)) {
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
                "shared_buffers=" + Memory.ofDatabase() + "MB",
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
