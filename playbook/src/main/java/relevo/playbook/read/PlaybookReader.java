package relevo.playbook.read;

import static relevo.playbook.FindingCode.APPROACH_MISSING;
import static relevo.playbook.FindingCode.LANGUAGE_OUTSIDE;
import static relevo.playbook.FindingCode.NOT_A_TEXT;
import static relevo.playbook.FindingCode.PAGE_EMPTY;
import static relevo.playbook.FindingCode.PHASE_MISSING;
import static relevo.playbook.FindingCode.STEPS_MISSING;
import static relevo.playbook.FindingCode.TASK_REPEATED;
import static relevo.playbook.FindingCode.TITLE_MISSING;

import java.util.HashMap;
import relevo.playbook.Findings;
import relevo.playbook.Language;
import relevo.playbook.Page;
import relevo.playbook.Reading;
import relevo.playbook.block.Blocks;
import relevo.playbook.lexicon.SectionKind;
import relevo.playbook.source.Source;

/** Reads a playbook page: text in, page and findings out, whatever the bytes are. */
public final class PlaybookReader {
    private PlaybookReader() {}

    /** Reads one file's bytes; {@code path} is only kept. Nothing is thrown for what the bytes say. */
    public static Reading read(String path, byte[] bytes) {
        var findings = new Findings();
        var source = Source.of(bytes, findings);
        var language = PageLanguage.of(source, findings);
        boolean readable = !source.blank() && !findings.has(LANGUAGE_OUTSIDE);
        if (source.blank() && !findings.has(NOT_A_TEXT)) {
            findings.add(PAGE_EMPTY, 1, 1);
        }
        var page = page(source, language, readable ? findings : new Findings());
        return new Reading(path, source.stored(), page, findings.inOrder());
    }

    /** What a page in another language says is read too, but what is found in it is not told: it would be about the wrong language. */
    private static Page page(Source source, Language language, Findings findings) {
        var words = new Words(language);
        var builder = new PageBuilder(words, findings);
        Outline.of(Blocks.of(source), words, findings).forEach(builder::read);
        var page = builder.build(language, source.metadata());
        whole(page, builder, findings);
        return page;
    }

    private static void whole(Page page, PageBuilder builder, Findings findings) {
        if (page.title() == null) {
            findings.add(TITLE_MISSING, 1, 1);
        }
        if (page.phase() == null) {
            findings.add(PHASE_MISSING, page.titleLine(), 1);
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
