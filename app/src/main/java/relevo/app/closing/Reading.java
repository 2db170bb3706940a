package relevo.app.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import relevo.app.closing.Closing.Attested;
import relevo.app.closing.Closing.Ended;
import relevo.app.journal.Told;
import relevo.app.sentence.Speech;
import relevo.engagement.Text;
import relevo.engagement.event.CustodyEvent.TenantLeft;
import relevo.engagement.event.ServiceEvent.ServiceCompleted;
import relevo.engagement.event.ServiceEvent.ServiceReopened;
import relevo.engagement.event.ServiceEvent.StatementsAttested;
import relevo.engagement.event.ServiceEvent.WithdrawalAgreed;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.ServiceId;
import relevo.playbook.rules.Rulebook;

/** Reads a closing out of the events of its chapter. */
final class Reading {
    private final Ends.End end;
    private final Chapters chapter;
    private final Speech speech;
    private final Rulebook rulebook;
    private final Map<ContentId, String> texts;

    Reading(Ends.End end, Chapters chapter, Speech speech, Rulebook rulebook, Map<ContentId, String> texts) {
        this.end = end;
        this.chapter = chapter;
        this.speech = speech;
        this.rulebook = rulebook;
        this.texts = texts;
    }

    Closing closing() {
        var profile = chapter.state().profile();
        return new Closing(
                end.tenant().value(),
                profile.name(),
                profile.domain(),
                profile.customerName(),
                speech.word(profile.region()),
                chapter.number(),
                chapter.opening().at(),
                end.at(),
                manager(),
                services(),
                new Waivers(speech, rulebook, texts).of(chapter.events()),
                attestations(),
                new Mails(speech).of(chapter.events()));
    }

    private String manager() {
        return chapter.events().stream()
                .map(Told::event)
                .filter(TenantLeft.class::isInstance)
                .map(left -> speech.person(((TenantLeft) left).manager()))
                .findFirst()
                .orElse("");
    }

    /** As they ended: what was reopened and not closed again is not among them. */
    private List<Ended> services() {
        Map<ServiceId, Ended> ended = new TreeMap<>();
        for (Told told : chapter.events()) {
            if (told.event() instanceof ServiceCompleted completed) {
                ended.put(completed.service(), ended(completed.service(), told, null));
            } else if (told.event() instanceof WithdrawalAgreed withdrawn) {
                ended.put(withdrawn.service(), ended(withdrawn.service(), told, speech.word(withdrawn.reason())));
            } else if (told.event() instanceof ServiceReopened reopened) {
                ended.remove(reopened.service());
            }
        }
        return List.copyOf(ended.values());
    }

    private Ended ended(ServiceId service, Told told, @Nullable String withdrawn) {
        return new Ended(speech.service(service), told.at(), withdrawn);
    }

    private List<Attested> attestations() {
        List<Attested> all = new ArrayList<>();
        for (Told told : chapter.events()) {
            if (told.event() instanceof StatementsAttested signed) {
                all.add(new Attested(
                        speech.service(signed.service()),
                        signed.statements().stream()
                                .sorted()
                                .map(speech::statement)
                                .toList(),
                        speech.person(told.by()),
                        told.at(),
                        signed.detail()));
            }
        }
        return all;
    }

    static @Nullable String said(Map<ContentId, String> texts, Text text) {
        return texts.get(text.id());
    }
}
