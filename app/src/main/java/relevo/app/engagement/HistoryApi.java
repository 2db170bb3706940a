package relevo.app.engagement;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.database.Transactions;
import relevo.app.engagement.HistoryJson.HistoryEvent;
import relevo.app.journal.Contents;
import relevo.app.journal.History;
import relevo.app.journal.Told;
import relevo.app.sentence.EventSentence;
import relevo.app.sentence.Speeches;
import relevo.app.web.ReadsWork;
import relevo.engagement.Text;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.PersonId;

/** What happened to a tenant, as the page tells it, with the words that people wrote. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/history")
@ReadsWork
class HistoryApi {
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Standings standings;
    private final History history;
    private final Contents contents;
    private final Speeches speeches;

    HistoryApi(Transactions transactions, Standings standings, History history, Contents contents, Speeches speeches) {
        this.transactions = transactions;
        this.standings = standings;
        this.history = history;
        this.contents = contents;
        this.speeches = speeches;
    }

    @Operation(summary = "What happened to a tenant, the newest first, a hundred events at a time.")
    @GetMapping
    HistoryJson list(Ask ask, @PathVariable UUID tenant, @RequestParam(required = false) @Nullable Long before) {
        return transactions.reading(ask.person().reader(), () -> {
            var standing = standings.of(tenant);
            long from = before == null ? Long.MAX_VALUE : before - 1;
            var told = history.back(standing.id(), from, AT_ONCE);
            var texts = contents.readAll(
                    standing.id(),
                    told.stream().flatMap(each -> words(each).stream()).toList());
            var sentences = new EventSentence(speeches.of(ask.language(), standing.state()));
            var events =
                    told.stream().map(each -> event(each, sentences, texts)).toList();
            return new HistoryJson(
                    events, told.size() < AT_ONCE ? null : told.getLast().version());
        });
    }

    private static HistoryEvent event(Told told, EventSentence sentences, Map<ContentId, String> texts) {
        return new HistoryEvent(
                told.version(),
                told.at(),
                Optional.ofNullable(told.by()).map(PersonId::value).orElse(null),
                told.event().getClass().getSimpleName(),
                sentences.of(told.recorded()),
                List.copyOf(sentences.details(told.recorded())),
                words(told).map(texts::get).orElse(null));
    }

    private static Optional<ContentId> words(Told told) {
        return told.event() instanceof NoteSigned note
                ? Optional.of(note.text().id())
                : GivenWords.of(told).map(Text::id);
    }
}
