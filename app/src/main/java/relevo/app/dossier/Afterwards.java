package relevo.app.dossier;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Delivered;
import relevo.app.dossier.format.JudgedCriterion;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.format.Lines;
import relevo.app.dossier.format.Origin;
import relevo.app.imports.ImportId;
import relevo.app.message.SentMessage;
import relevo.app.usage.UsageReading;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.Judge;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** What a dossier tells after the events: how things stood when it was made, the mails, the usage readings. */
final class Afterwards {
    private final Sources sources;
    private final Range range;
    private final Rules rules;
    private final LineTaker taker;

    Afterwards(Sources sources, Range range, Rules rules, LineTaker taker) {
        this.sources = sources;
        this.range = range;
        this.rules = rules;
        this.taker = taker;
    }

    void standings(Line.Header header, TenantState state) throws IOException {
        var today = header.made().atZone(state.profile().zone()).toLocalDate();
        var known =
                sources.requests().of(List.of(new relevo.app.journal.Standing(range.tenant(), state, range.until())));
        var requests = known.get(range.tenant());
        boolean underWay = requests != null && requests.underWay();
        boolean filed = requests != null && requests.filed();
        Facts facts = Facts.on(today).requests(underWay, filed);
        for (Service service : state.engaged()) {
            List<JudgedCriterion> criteria = new Judge(rules)
                    .all(state, service.id(), facts).stream()
                            .map(JudgedCriterion::of)
                            .toList();
            take(new Line.Standing(service.id(), today, underWay, filed, criteria));
        }
    }

    void messages(List<MessageId> mails) throws IOException {
        for (MessageId id : mails) {
            Optional<SentMessage> sent = sources.messages().find(range.tenant(), id);
            if (sent.isPresent()) {
                take(message(sent.get()));
            }
        }
    }

    private Line.Message message(SentMessage sent) {
        return new Line.Message(
                sent.id(),
                sources.messages().mailId(range.tenant(), sent.id()).orElse(""),
                micros(sent.queued()),
                sent.recipients().stream().map(Afterwards::delivered).toList());
    }

    private static Delivered delivered(SentMessage.Recipient recipient) {
        Instant tried = recipient.tried();
        return new Delivered(
                new ContentId(recipient.id()),
                recipient.copy(),
                recipient.state().name(),
                recipient.attempts(),
                recipient.inDoubt(),
                tried == null ? null : micros(tried),
                recipient.code(),
                recipient.reply());
    }

    void readings(Collection<Reading> cited) throws IOException {
        for (Reading reading : cited) {
            Optional<UsageReading> stored = sources.readings().find(range.tenant(), reading.id());
            if (stored.isPresent()) {
                take(reading(stored.get()));
            }
        }
    }

    private Line.Reading reading(UsageReading stored) {
        Reading reading = stored.reading();
        return new Line.Reading(
                reading.id(),
                reading.activeUsers(),
                reading.source(),
                reading.asOf(),
                micros(stored.storedAt()),
                stored.replaced(),
                origin(stored.storedBy()));
    }

    private @Nullable Origin origin(ImportId id) {
        return sources.imports()
                .find(id)
                .map(known -> new Origin(
                        id.value(), known.fileName(), known.sha256(), known.personName(), micros(known.startedAt())))
                .orElse(null);
    }

    private static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private void take(Line line) throws IOException {
        taker.take(line, Lines.write(line));
    }
}
