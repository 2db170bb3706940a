package relevo.app.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.closing.Ends.End;
import relevo.app.closing.Ends.Period;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Contents;
import relevo.app.journal.History;
import relevo.app.journal.Told;
import relevo.app.playbook.PublishedEditions;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.engagement.Text;
import relevo.engagement.event.WaiverEvent;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rulebook;

/** The engagements closed in a period, read from the journals page by page, with the same few queries for each page. */
@Component
class Closings {
    static final int PAGE = 25;

    private final Transactions transactions;
    private final Ends ends;
    private final History history;
    private final Contents contents;
    private final Speeches speeches;
    private final PublishedEditions editions;

    Closings(
            Transactions transactions,
            Ends ends,
            History history,
            Contents contents,
            Speeches speeches,
            PublishedEditions editions) {
        this.transactions = transactions;
        this.ends = ends;
        this.history = history;
        this.contents = contents;
        this.speeches = speeches;
        this.editions = editions;
    }

    /**
     * A page of closings.
     *
     * @param total of the whole period
     * @param last where the page ends, null where nothing comes after it
     */
    record Page(List<Closing> closings, int total, @Nullable End last) {}

    Page page(Reader reader, Period period, @Nullable End after, Locale language) {
        return transactions.reading(reader, () -> {
            List<End> found = ends.find(period, after, PAGE + 1);
            List<End> shown = found.subList(0, Math.min(PAGE, found.size()));
            return new Page(
                    closings(shown, language), ends.count(period), found.size() > PAGE ? shown.getLast() : null);
        });
    }

    /** All of the period, one after the other, each page in a transaction of its own. */
    void each(Reader reader, Period period, Locale language, Consumer<Closing> taker) {
        @Nullable End after = null;
        do {
            Page page = page(reader, period, after, language);
            page.closings().forEach(taker);
            after = page.last();
        } while (after != null);
    }

    private List<Closing> closings(List<End> shown, Locale language) {
        Map<TenantId, Long> versions = new HashMap<>();
        shown.forEach(end -> versions.merge(end.tenant(), end.version(), Math::max));
        Map<TenantId, List<Told>> told = history.upTo(versions);
        Function<TenantState, Speech> speech = speeches.each(language);
        Map<ContentId, String> texts = texts(told);
        List<Closing> closings = new ArrayList<>();
        for (End end : shown) {
            var chapter = Chapters.closedAt(end.version(), told.getOrDefault(end.tenant(), List.of()));
            closings.add(new Reading(end, chapter, speech.apply(chapter.state()), rulebook(chapter), texts).closing());
        }
        return closings;
    }

    private Rulebook rulebook(Chapters chapter) {
        return editions.find(chapter.edition()).orElseGet(editions::shipped).rulebook();
    }

    /** Why waivers were asked for and answered so. */
    private Map<ContentId, String> texts(Map<TenantId, List<Told>> told) {
        Set<ContentId> cited = told.values().stream()
                .flatMap(List::stream)
                .map(Told::event)
                .flatMap(event -> event instanceof WaiverEvent waiver ? Stream.of(why(waiver)) : Stream.empty())
                .map(Text::id)
                .collect(Collectors.toSet());
        return contents.readAll(told.keySet(), cited);
    }

    private static Text why(WaiverEvent event) {
        return switch (event) {
            case WaiverEvent.WaiverAsked asked -> asked.why();
            case WaiverEvent.WaiverGranted granted -> granted.because();
            case WaiverEvent.WaiverRefused refused -> refused.because();
        };
    }
}
