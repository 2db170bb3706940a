package relevo.app.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.faq.Faq;
import relevo.app.journal.History;
import relevo.app.journal.Outcome;
import relevo.app.usage.Readings;
import relevo.app.usage.UsageReading;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.ReadingId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Reading;
import relevo.playbook.rules.NoteCategory;

/** Signs notes, and with a note what its signer attests. */
@Component
class NoteActs {
    private final Acts acts;
    private final Readings readings;
    private final Faq faq;
    private final History history;
    private final Transactions transactions;

    NoteActs(Acts acts, Readings readings, Faq faq, History history, Transactions transactions) {
        this.faq = faq;
        this.history = history;
        this.transactions = transactions;
        this.acts = acts;
        this.readings = readings;
    }

    Outcome sign(Ask ask, UUID tenant, Given.Note given) {
        NoteCategory category = Checked.required(given.category(), "category");
        String text = Checked.text(given.text(), "text");
        if (given.corrects() != null && !signed(ask, new TenantId(tenant), new NoteId(given.corrects()))) {
            throw new Unfit("corrects", "engagement.unfit.no-such-note");
        }
        Reading reading = reading(ask, new TenantId(tenant), given.reading());
        String version = faq.version();
        return acts.act(ask, tenant, writing -> commands(given, category, reading, version, writing.keep(text)));
    }

    private static List<Command> commands(
            Given.Note given, NoteCategory category, @Nullable Reading reading, String faqVersion, Text text) {
        List<Command> commands = new ArrayList<>();
        Set<String> statements = Checked.chosen(given.statements());
        if (!statements.isEmpty()) {
            services(given).stream()
                    .sorted()
                    .forEach(service -> commands.add(new Attest(service, statements, faqVersion)));
        }
        commands.add(new SignNote(
                new NoteId(Ids.next()),
                category,
                services(given),
                Checked.chosen(given.subjects()),
                reading,
                text,
                given.corrects() == null ? null : new NoteId(given.corrects())));
        return commands;
    }

    /** A correction points to a note of the same tenant, else it would point to nothing. */
    private boolean signed(Ask ask, TenantId tenant, NoteId note) {
        return transactions.reading(ask.person().reader(), () -> history.naming(tenant, note.value())).stream()
                .anyMatch(told -> told.event() instanceof NoteSigned signed
                        && signed.note().equals(note));
    }

    private @Nullable Reading reading(Ask ask, TenantId tenant, @Nullable UUID id) {
        return id == null
                ? null
                : transactions
                        .reading(ask.person().reader(), () -> readings.find(tenant, new ReadingId(id)))
                        .map(UsageReading::reading)
                        .orElse(null);
    }

    private static Set<ServiceId> services(Given.Note given) {
        return Checked.chosen(given.services()).stream().map(ServiceId::new).collect(Collectors.toUnmodifiableSet());
    }
}
