package relevo.app.playbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import relevo.app.Sentences;

/** Goes through the pages that a command line names; what can't be read is told in a sentence, and the rest goes on. */
final class NamedPages {
    private static final int USAGE = 2;
    private static final int SYSTEM = 3;

    private final PrintWriter errors;
    private final Sentences texts;
    private int worst;

    NamedPages(PrintWriter errors, Sentences texts) {
        this.errors = errors;
        this.texts = texts;
    }

    /** 0 where every page was read, 2 where something is not there, 3 where something there can't be read. */
    int each(List<String> names, BiConsumer<String, byte[]> work) {
        names.forEach(name -> each(name, work));
        return worst;
    }

    private void each(String name, BiConsumer<String, byte[]> work) {
        try {
            var found = PageFiles.named(name);
            if (found.isEmpty()) {
                failed(USAGE, "playbook.cli.not-there", name, "");
            }
            found.forEach(file -> read(file, work));
        } catch (IOException unreadable) {
            failed(SYSTEM, "playbook.cli.unreadable", name, reason(unreadable));
        }
    }

    private void read(Path file, BiConsumer<String, byte[]> work) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            failed(SYSTEM, "playbook.cli.unreadable", file.toString(), reason(unreadable));
            return;
        }
        work.accept(file.toString(), bytes);
    }

    private void failed(int code, String key, String name, String reason) {
        worst = Math.max(worst, code);
        errors.println(texts.say(key, name, reason));
    }

    private static String reason(IOException unreadable) {
        return unreadable.getClass().getSimpleName().replace("Exception", "");
    }
}
