package relevo.app.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.CannotStart;
import relevo.app.Sentences;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.table.Flaw;

/** Says on a command line what came of an import, flaw by flaw. */
@Component
public class CommandLineImport {
    private static final int SHOWN = 1000;
    private static final int WRONG_CALL = 2;
    private final Imports imports;
    private final Flaws flaws;
    private final Transactions transactions;
    private final MessageSource texts;

    CommandLineImport(Imports imports, Flaws flaws, Transactions transactions, MessageSource texts) {
        this.imports = imports;
        this.flaws = flaws;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** The file of the command line; one that can't be read is said in a sentence. */
    public static Upload upload(Path file) {
        try {
            if (Files.isReadable(file) && !Files.isDirectory(file)) {
                return Upload.of(file, String.valueOf(file.getFileName()));
            }
        } catch (IOException e) {
            throw new CannotStart("imports.no-file", file, String.valueOf(e.getMessage()));
        }
        throw new CannotStart("imports.no-file", file, "");
    }

    /** Runs the command; a call that can't be meant so is said in a sentence and answered with 2. */
    public static int call(PrintWriter errors, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (CannotStart e) {
            if (!e.key().startsWith("imports.")) {
                throw e;
            }
            errors.println(Sentences.in("imports").say(e));
            errors.flush();
            return WRONG_CALL;
        }
    }

    /** 0 where all was right, 1 where there were errors, 3 where it was broken off. */
    public int report(Reader who, ImportId id, Sentences sentences, PrintWriter out) {
        return transactions.reading(who, () -> {
            var found = imports.find(id).orElseThrow();
            told(flaws.first(id, SHOWN + 1), sentences, out);
            out.println(sentences.say(
                    "imports.cli." + found.state(),
                    found.fileName(),
                    found.counts().read(),
                    found.counts().taken(),
                    found.counts().unchanged(),
                    found.counts().corrected(),
                    found.counts().bad(),
                    String.valueOf(found.encoding())));
            out.flush();
            return exitCode(found);
        });
    }

    /** One more than is shown tells that there are more. */
    private void told(List<Flaw> flaws, Sentences sentences, PrintWriter out) {
        flaws.stream().limit(SHOWN).forEach(flaw -> out.println(flaw.sentence(texts, sentences.language())));
        if (flaws.size() > SHOWN) {
            out.println(sentences.say("imports.cli.more", SHOWN));
        }
    }

    private static int exitCode(Import found) {
        return switch (found.state()) {
            case TAKEN -> found.counts().bad() == 0 ? 0 : 1;
            case REFUSED -> 1;
            case FAILED -> 3;
            case RUNNING -> 3;
        };
    }
}
