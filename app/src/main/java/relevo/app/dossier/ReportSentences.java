package relevo.app.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.verify.Counts;
import relevo.app.dossier.verify.Flaw;
import relevo.app.dossier.verify.FlawSentence;
import relevo.app.dossier.verify.Report;
import relevo.app.sentence.Speech;
import relevo.playbook.binding.DriftCode;
import relevo.playbook.binding.DriftText;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.EditionPage;

/** Says what came of checking a dossier. */
final class ReportSentences {
    private static final Set<DriftCode> DIFFERENCES = EnumSet.of(
            DriftCode.NUMBER_DIFFERS, DriftCode.COMPARISON_DIFFERS, DriftCode.DATE_DIFFERS, DriftCode.QUEUE_DIFFERS);

    private final Speech speech;

    ReportSentences(Speech speech) {
        this.speech = speech;
    }

    List<String> of(Report report) {
        List<String> all = new ArrayList<>();
        Line.Header header = report.header();
        if (header != null) {
            all.add(text("about", header.tenant(), header.engagement(), header.from(), header.until(), header.made()));
            all.add(text(header.whole() ? "whole" : "part"));
            all.add(text(header.demonstration() ? "demonstration" : "real"));
        }
        Edition edition = report.edition();
        if (edition != null) {
            all.add(text("edition", edition.id()));
            differences(edition, all);
        }
        Flaw flaw = report.flaw();
        if (flaw != null) {
            all.add(new FlawSentence(speech).of(flaw));
            all.add(text("flawed"));
            return all;
        }
        counted(report.counts(), all);
        all.add(text("fits"));
        all.add(text(report.signerChecked() ? "signer.checked" : "signer.not-checked", key(header)));
        return all;
    }

    /** Where the rules ask for something else than the pages say, which nobody is told who reads the pages alone. */
    private void differences(Edition edition, List<String> all) {
        for (EditionPage page : edition.pages()) {
            page.drift().stream()
                    .filter(drift -> DIFFERENCES.contains(drift.code()))
                    .map(drift -> text(
                            "edition.differs",
                            page.source().path(),
                            Integer.toString(drift.line()),
                            drift.criterion(),
                            DriftText.message(drift, speech.language())))
                    .forEach(all::add);
        }
    }

    private void counted(Counts counts, List<String> all) {
        all.add(text("counts", counts.events(), counts.gates(), counts.contents(), counts.erasedOnes()));
        all.add(text("mails", counts.messages()));
        all.add(text("readings", counts.readings(), counts.traced()));
        if (counts.withheldOnes() > 0) {
            all.add(text("withheld", counts.withheldOnes()));
        }
    }

    private static String key(Line.@Nullable Header header) {
        return header == null ? "" : header.key();
    }

    private String text(String key, Object... details) {
        Object[] said = new Object[details.length];
        for (int place = 0; place < details.length; place++) {
            said[place] = details[place] instanceof Integer number ? number : details[place].toString();
        }
        return speech.text("dossier.verified." + key, said);
    }
}
