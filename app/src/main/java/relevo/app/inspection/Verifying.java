package relevo.app.inspection;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import relevo.app.journal.Fault;
import relevo.app.journal.Inspection;

/** Verifies the whole record: every fault as it is found, at the end how many there were and which came first. */
@Component
class Verifying {
    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private final Inspection inspection;
    private final FaultSentences sentences;

    Verifying(Inspection inspection, FaultSentences sentences) {
        this.inspection = inspection;
        this.sentences = sentences;
    }

    int run(Screen screen) {
        var first = new ArrayList<Fault>(1);
        var sum = inspection.all(
                fault -> {
                    if (first.isEmpty()) {
                        first.add(fault);
                    }
                    screen.line(sentences.of(fault));
                },
                screen::progress);
        if (first.isEmpty()) {
            screen.say("inspection.sound", sum.tenants(), sum.events());
            return SOUND;
        }
        screen.say(
                "inspection.faulty",
                sum.faults(),
                sum.faulty(),
                sum.tenants(),
                sum.events(),
                sentences.place(first.getFirst()));
        return FAULTY;
    }
}
