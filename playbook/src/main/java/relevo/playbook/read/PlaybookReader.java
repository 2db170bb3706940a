package relevo.playbook.read;

import static relevo.playbook.FindingCode.APPROACH_MISSING;
import static relevo.playbook.FindingCode.LANGUAGE_UNCERTAIN;
import static relevo.playbook.FindingCode.STEPS_MISSING;
import static relevo.playbook.FindingCode.TASK_REPEATED;
import static relevo.playbook.FindingCode.TITLE_MISSING;

import java.util.HashMap;
import relevo.playbook.Findings;
import relevo.playbook.Page;
import relevo.playbook.Reading;
import relevo.playbook.block.Blocks;
import relevo.playbook.lexicon.LanguageGuess;
import relevo.playbook.lexicon.SectionKind;
import relevo.playbook.source.Source;

/** Reads a playbook page: text in, page and findings out, whatever the bytes are. */
public final class PlaybookReader {
    private PlaybookReader() {}

    /** Reads one file's bytes; {@code path} is only kept. Nothing is thrown for what the bytes say. */
    public static Reading read(String path, byte[] bytes) {
        var findings = new Findings();
        var source = Source.of(bytes, findings);
        var guess = LanguageGuess.of(source.texts());
        if (!guess.certain()) {
            findings.add(LANGUAGE_UNCERTAIN, 1, 1, guess.language().tag());
        }
        var words = new Words(guess.language());
        var builder = new PageBuilder(words, findings);
        Outline.of(Blocks.of(source), words, findings).forEach(builder::read);
        var page = builder.build(guess.language(), source.metadata());
        whole(page, builder, findings);
        return new Reading(path, source.stored(), page, findings.inOrder());
    }

    private static void whole(Page page, PageBuilder builder, Findings findings) {
        if (page.title() == null) {
            findings.add(TITLE_MISSING, 1, 1);
        }
        if (page.steps().isEmpty()) {
            findings.add(STEPS_MISSING, page.titleLine(), 1);
        } else if (!builder.has(SectionKind.APPROACH)) {
            findings.add(APPROACH_MISSING, page.steps().getFirst().line(), 1);
        }
        repeatedTasks(page, findings);
    }

    private static void repeatedTasks(Page page, Findings findings) {
        var seen = new HashMap<String, Integer>();
        for (var task : page.tasks()) {
            var before = task.id().isEmpty() ? null : seen.putIfAbsent(task.id(), task.line());
            if (before != null) {
                findings.add(TASK_REPEATED, task.line(), task.column(), task.id(), String.valueOf(before));
            }
        }
    }
}
