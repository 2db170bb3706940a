package relevo.app.dossier.verify;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import relevo.app.dossier.format.JudgedCriterion;
import relevo.app.dossier.format.Line;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.Judge;
import relevo.engagement.id.MessageId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rulebook;

/** What stands after the events, held against them: how things stood, the mails, the usage readings. */
final class RecordCheck {
    private final DossierLines lines;
    private final Counts counts;
    private final Line.Header header;

    RecordCheck(DossierLines lines, Counts counts, Line.Header header) {
        this.lines = lines;
        this.counts = counts;
        this.header = header;
    }

    void all(EventCheck events, Rulebook rulebook, SortedMap<String, Reading> cited) throws IOException {
        for (Service service : events.state().engaged()) {
            standing(service, events.state(), rulebook);
        }
        messages(events.mails());
        readings(cited);
    }

    private void standing(Service service, TenantState state, Rulebook rulebook) throws IOException {
        var standing = lines.take(Line.Standing.class);
        Line.Standing said = standing.line();
        LocalDate today = header.made().atZone(state.profile().zone()).toLocalDate();
        Facts facts = Facts.on(today).requests(said.requestUnderWay(), said.requestFiled());
        List<JudgedCriterion> judged = new Judge(rulebook.rules())
                .all(state, service.id(), facts).stream()
                        .map(JudgedCriterion::of)
                        .toList();
        boolean fits = said.service().equals(service.id())
                && said.on().equals(today)
                && said.criteria().equals(judged);
        if (!fits) {
            throw new Flawed(standing.number(), FlawKind.STANDING_CHANGED, service.name());
        }
    }

    /** Every mail that the events tell of; of a part, as far as its maker could read the outbox. */
    private void messages(Mails mails) throws IOException {
        for (MessageId id : mails.sent()) {
            boolean here =
                    lines.ahead() instanceof Line.Message next && next.id().equals(id);
            if (header.whole() || here) {
                message(mails, id);
            }
        }
        if (lines.at(Line.Message.class)) {
            throw new Flawed(lines.number(), FlawKind.MESSAGE_UNKNOWN);
        }
    }

    private void message(Mails mails, MessageId id) throws IOException {
        var message = lines.take(Line.Message.class);
        if (!message.line().id().equals(id)) {
            throw new Flawed(message.number(), FlawKind.MESSAGE_UNKNOWN);
        }
        if (!mails.fits(message.line())) {
            throw new Flawed(
                    message.number(), FlawKind.MESSAGE_CHANGED, message.line().mailId());
        }
        counts.message();
    }

    private void readings(SortedMap<String, Reading> cited) throws IOException {
        for (Reading reading : cited.values()) {
            boolean here =
                    lines.ahead() instanceof Line.Reading next && next.id().equals(reading.id());
            counts.reading(here && reading(reading).origin() != null);
        }
        if (lines.at(Line.Reading.class)) {
            throw new Flawed(lines.number(), FlawKind.READING_UNKNOWN);
        }
    }

    private Line.Reading reading(Reading cited) throws IOException {
        var reading = lines.take(Line.Reading.class);
        Line.Reading said = reading.line();
        boolean fits = said.activeUsers() == cited.activeUsers()
                && said.source().equals(cited.source())
                && said.asOf().equals(cited.asOf());
        if (!fits) {
            throw new Flawed(reading.number(), FlawKind.READING_CHANGED, cited.activeUsers(), said.activeUsers());
        }
        return said;
    }
}
