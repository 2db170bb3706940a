package relevo.app.engagement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.LastMove;
import relevo.app.journal.Told;
import relevo.app.sentence.EventSentence;
import relevo.app.sentence.Speech;
import relevo.engagement.Text;
import relevo.engagement.event.Reasoned;
import relevo.engagement.event.ServiceEvent.DiscussionRecorded;
import relevo.engagement.id.ContentId;

/** What people wrote with what they did: why, or who took part; or what is said in the place of words that were redacted. */
final class GivenWords {
    private final Speech speech;
    private final Map<ContentId, String> texts;
    private final Map<ContentId, String> erased;

    GivenWords(Speech speech, Map<ContentId, String> texts, Map<ContentId, String> erased) {
        this.speech = speech;
        this.texts = texts;
        this.erased = erased;
    }

    /** The text that holds the words, where some were given. */
    static Optional<Text> of(Told told) {
        return switch (told.event()) {
            case DiscussionRecorded discussion -> Optional.of(discussion.participants());
            case Reasoned reasoned -> Optional.ofNullable(reasoned.why());
            default -> Optional.empty();
        };
    }

    /** The words with what they are, ready to read; null where none were given. */
    @Nullable
    String said(Told told) {
        var key = told.event() instanceof DiscussionRecorded ? "engagement.took-part" : "engagement.reason-given";
        return of(told).map(text -> speech.text(key, said(text.id()))).orElse(null);
    }

    private String said(ContentId id) {
        String words = texts.get(id);
        return words == null ? erased.getOrDefault(id, speech.text("engagement.erased")) : words;
    }

    /** That the last move was declined, and why. */
    EngagementPage.@Nullable Told declined(List<Told> latestFirst) {
        return LastMove.declined(latestFirst)
                .map(told -> new EngagementPage.Told(
                        told.at(), new EventSentence(speech).of(told.recorded()), said(told), List.of()))
                .orElse(null);
    }
}
