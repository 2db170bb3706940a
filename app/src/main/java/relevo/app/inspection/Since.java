package relevo.app.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import picocli.CommandLine;

/** Says what the journals have lost since a checkpoint. */
@Component
class Since {
    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private final CheckpointCheck check;
    private final FaultSentences sentences;

    Since(CheckpointCheck check, FaultSentences sentences) {
        this.check = check;
        this.sentences = sentences;
    }

    int run(Screen screen, Path file) {
        try {
            var gaps = new AtomicLong();
            var result = check.check(file, gap -> {
                gaps.incrementAndGet();
                screen.line(sentences.name(gap.tenant()) + ": "
                        + screen.text("inspection.gap." + gap.kind(), gap.version(), gap.last()));
            });
            return said(screen, file, result, gaps.get());
        } catch (IOException unreadable) {
            screen.say("inspection.checkpoint.unreadable", file);
            return CommandLine.ExitCode.USAGE;
        }
    }

    private static int said(Screen screen, Path file, CheckpointCheck.Result result, long gaps) {
        var flaw = result.flaw();
        if (flaw != null) {
            screen.say(flaw, file);
            return FAULTY;
        }
        screen.say(gaps == 0 ? "inspection.checkpoint.sound" : "inspection.checkpoint.gaps", result.tenants(), gaps);
        return gaps == 0 ? SOUND : FAULTY;
    }
}
