package relevo.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs and waits for it. */
record Tool(Folders folders, SystemUser user) {
    private static final int SECONDS = 120;

    /** Fails with all that the program wrote. */
    void run(String name, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(folders.tool(name).toString());
        command.addAll(arguments);
        var output = Files.createTempFile(folders.home(), name, ".out");
        try {
            // to a file: a daemonised server would keep a pipe open and its reader would wait for ever
            var process = new ProcessBuilder(user.command(command))
                    .directory(folders.home().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new ToolFailed(name, Files.readString(output));
            }
        } finally {
            Files.delete(output);
        }
    }
}
