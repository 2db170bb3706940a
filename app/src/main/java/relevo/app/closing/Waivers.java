package relevo.app.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.app.closing.Closing.Waived;
import relevo.app.journal.Told;
import relevo.app.sentence.Speech;
import relevo.engagement.Text;
import relevo.engagement.event.WaiverEvent;
import relevo.engagement.event.WaiverEvent.WaiverAsked;
import relevo.engagement.event.WaiverEvent.WaiverGranted;
import relevo.engagement.event.WaiverEvent.WaiverRefused;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.ServiceId;
import relevo.playbook.rules.Rulebook;

/** The waivers of a chapter, each with its answer. */
final class Waivers {
    private final Speech speech;
    private final Rulebook rulebook;
    private final Map<ContentId, String> texts;

    Waivers(Speech speech, Rulebook rulebook, Map<ContentId, String> texts) {
        this.speech = speech;
        this.rulebook = rulebook;
        this.texts = texts;
    }

    List<Waived> of(List<Told> events) {
        Map<Integer, Waived> all = new LinkedHashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Told told : events) {
            if (told.event() instanceof WaiverEvent event) {
                switch (event) {
                    case WaiverAsked asked -> {
                        open.put(key(event), all.size());
                        all.put(all.size(), asked(asked, told));
                    }
                    case WaiverGranted granted -> answer(all, open.get(key(event)), told, true, granted.because());
                    case WaiverRefused refused -> answer(all, open.get(key(event)), told, false, refused.because());
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static String key(WaiverEvent event) {
        return event.service() + "/" + event.criterion();
    }

    private Waived asked(WaiverAsked asked, Told told) {
        ServiceId service = asked.service();
        return new Waived(
                asked.criterion(),
                rulebook.sentence(asked.criterion()).in(speech.language().getLanguage()),
                service == null ? null : speech.service(service),
                speech.person(told.by()),
                Reading.said(texts, asked.why()),
                false,
                null,
                null);
    }

    private void answer(Map<Integer, Waived> all, @Nullable Integer place, Told told, boolean granted, Text because) {
        if (place != null) {
            all.computeIfPresent(
                    place,
                    (_, asked) -> new Waived(
                            asked.criterion(),
                            asked.asks(),
                            asked.service(),
                            asked.asked(),
                            asked.why(),
                            granted,
                            speech.person(told.by()),
                            Reading.said(texts, because)));
        }
    }
}
