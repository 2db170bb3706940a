package relevo.app.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.DossierPage.Gate;
import relevo.app.dossier.DossierPage.Post;
import relevo.app.dossier.DossierPage.Receiver;
import relevo.app.dossier.DossierPage.Told;
import relevo.app.dossier.format.Cited;
import relevo.app.dossier.format.Delivered;
import relevo.app.dossier.format.Line;
import relevo.app.message.MailContent;
import relevo.app.sentence.EventSentence;
import relevo.app.sentence.Speech;
import relevo.engagement.Text;
import relevo.engagement.event.MessageEvent;
import relevo.engagement.event.TenantEvent;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rulebook;

/** Turns the lines of a dossier into its page, as they are told. */
final class PageReading implements LineTaker {
    private final Speech speech;
    private final CriterionReading criteria;
    private final List<Line.Event> events = new ArrayList<>();
    private final Map<Long, List<Gate>> gates = new HashMap<>();
    private final Map<ContentId, String> texts = new HashMap<>();
    private final List<DossierPage.Standing> standings = new ArrayList<>();
    private final List<Post> mails = new ArrayList<>();
    private Line.@Nullable Header header;
    private @Nullable TenantState end;

    PageReading(Speech speech, Rulebook rulebook) {
        this.speech = speech;
        this.criteria = new CriterionReading(speech, rulebook);
    }

    @Override
    public void take(Line line, byte[] bytes) {
        switch (line) {
            case Line.Header told -> header = told;
            case Line.Event told -> events.add(told);
            case Line.Content told -> texts.put(told.id(), told.text());
            case Line.Erased told -> texts.put(told.id(), speech.text("dossier.page.erased", speech.moment(told.at())));
            case Line.Withheld told -> texts.put(told.id(), speech.text("dossier.page.withheld"));
            case Line.Verdict told -> gate(told);
            case Line.End told -> end = told.state();
            case Line.Standing told ->
                standings.add(new DossierPage.Standing(speech.service(told.service()), criteria.of(told.criteria())));
            case Line.Message told -> mails.add(post(told));
            case Line.Edition _ -> {}
            case Line.Start _ -> {}
            case Line.Person _ -> {}
            case Line.Reading _ -> {}
            case Line.Signature _ -> {}
        }
    }

    DossierPage page(Range range) {
        var first = Objects.requireNonNull(header);
        var profile = Objects.requireNonNull(end).profile();
        return new DossierPage(
                range.tenant().value(),
                profile.name(),
                profile.customerName(),
                range.engagement(),
                range.edition().value(),
                range.from(),
                range.until(),
                range.whole(),
                first.demonstration(),
                first.key(),
                events.stream().map(this::told).toList(),
                List.copyOf(standings),
                List.copyOf(mails));
    }

    private Told told(Line.Event line) {
        return new Told(
                line.version(),
                line.event().at(),
                new EventSentence(speech).of(line.event()),
                quoted(line),
                gates.getOrDefault(line.version(), List.of()));
    }

    /** What was written, in its own words; contacts and addresses are told by the sentence and by the mails. */
    private List<String> quoted(Line.Event line) {
        if (line.event().event() instanceof TenantEvent.ContactAdded
                || line.event().event() instanceof TenantEvent.ContactChanged) {
            return List.of();
        }
        return Cited.in(line.event()).texts().values().stream()
                .map(Text::id)
                .flatMap(text ->
                        Optional.ofNullable(texts.get(text))
                                .map(said -> isMail(text, line) ? mail(said) : said)
                                .stream())
                .toList();
    }

    private static boolean isMail(ContentId text, Line.Event line) {
        return line.event().event() instanceof MessageEvent.MessageQueued queued
                && queued.content().id().equals(text);
    }

    private static String mail(String form) {
        var mail = MailContent.read(form);
        return mail.subject() + "\n\n" + mail.body();
    }

    private void gate(Line.Verdict told) {
        var service = told.service();
        String gate = speech.word(told.gate());
        String name = service == null ? gate : speech.text("dossier.page.gate-of", gate, speech.service(service));
        gates.computeIfAbsent(told.version(), _ -> new ArrayList<>()).add(new Gate(name, criteria.of(told.criteria())));
    }

    private Post post(Line.Message mail) {
        return new Post(
                mail.mailId(),
                mail.queued(),
                mail.recipients().stream().map(this::receiver).toList());
    }

    private Receiver receiver(Delivered to) {
        return new Receiver(
                texts.get(to.recipient()),
                to.copy(),
                speech.text("dossier.page.delivery." + to.state()),
                to.inDoubt(),
                to.reply());
    }
}
