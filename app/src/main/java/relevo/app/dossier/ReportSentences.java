package relevo.app.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.verify.Counts;
import relevo.app.dossier.verify.Flaw;
import relevo.app.dossier.verify.FlawSentence;
import relevo.app.dossier.verify.Report;
import relevo.app.sentence.Speech;
import relevo.engagement.id.EditionId;

/** Says what came of checking a dossier. */
final class ReportSentences {
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
        EditionId edition = report.edition();
        if (edition != null) {
            all.add(text("edition", edition));
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
