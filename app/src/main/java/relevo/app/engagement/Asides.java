package relevo.app.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.engagement.EngagementPage.Aside;
import relevo.app.engagement.EngagementPage.ContactLine;
import relevo.app.engagement.EngagementPage.MailLine;
import relevo.app.journal.Told;
import relevo.app.sentence.EventSentence;
import relevo.app.web.Sign;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Service;

/** Puts together what stands on the right: usage, contacts, mails, notes, and the history in sentences. */
final class Asides {
    private static final int NOTES = 12;

    private final Glance glance;
    private final Map<ContentId, String> texts;
    private final Map<ContentId, String> erased;

    /** @param erased what is said in the place of a text that was redacted */
    Asides(Glance glance, Map<ContentId, String> texts, Map<ContentId, String> erased) {
        this.glance = glance;
        this.texts = texts;
        this.erased = erased;
    }

    /** The contents that the aside shows. */
    static List<ContentId> contents(Glance glance, List<Told> history) {
        List<ContentId> all = new ArrayList<>();
        glance.state()
                .contacts()
                .values()
                .forEach(contact -> all.add(contact.details().id()));
        notes(history)
                .forEach(told -> all.add(((NoteSigned) told.event()).text().id()));
        history.stream().flatMap(told -> GivenWords.of(told).stream()).forEach(words -> all.add(words.id()));
        return all;
    }

    private static Stream<Told> notes(List<Told> history) {
        return history.stream()
                .filter(told -> told.event() instanceof NoteSigned)
                .limit(NOTES);
    }

    Aside aside(@Nullable Service selected, @Nullable UsageChart usage, List<Told> history) {
        return new Aside(
                usage,
                contacts(),
                glance.worksHere(),
                timeline(history),
                new NoteLines(glance.speech(), texts, erased, history).lines(NOTES),
                mails(selected));
    }

    private List<ContactLine> contacts() {
        return glance.state().contacts().values().stream()
                .sorted(Comparator.comparing((Contact contact) -> contact.kind() != ContactKind.ACCOUNT_TEAM)
                        .thenComparing(contact -> contact.id().value()))
                .map(this::contact)
                .toList();
    }

    private ContactLine contact(Contact contact) {
        ContactDetails details = details(contact);
        boolean current = current(contact);
        Sign sign = contact.doNotContact() != null ? Sign.STOP : current ? Sign.MET : Sign.DUE;
        return new ContactLine(
                contact.id().value(),
                glance.speech().word(contact.kind()),
                details.name(),
                reach(contact, details),
                contact.confirmed(),
                sign,
                word(contact, current),
                !current && contact.doNotContact() == null && glance.manages());
    }

    private ContactDetails details(Contact contact) {
        String json = texts.get(contact.details().id());
        return json == null ? ContactDetails.of(text("erased"), "") : ContactDetails.read(json);
    }

    private String reach(Contact contact, ContactDetails details) {
        String gone = erased.get(contact.details().id());
        if (gone != null) {
            return gone;
        }
        return details.mail().isBlank() ? text("contacts.no-address") : details.mail();
    }

    private boolean current(Contact contact) {
        LocalDate confirmed = contact.confirmed();
        int window = glance.rules().values().contactWindowDays();
        return confirmed != null && !confirmed.plusDays(window).isBefore(glance.today());
    }

    private String word(Contact contact, boolean current) {
        if (contact.doNotContact() != null) {
            return text("contacts.barred");
        }
        if (contact.confirmed() == null) {
            return text("contacts.never-confirmed");
        }
        String date = glance.speech().date(contact.confirmed());
        return text(current ? "contacts.confirmed" : "contacts.stale", date);
    }

    private List<EngagementPage.Told> timeline(List<Told> history) {
        var sentences = new EventSentence(glance.speech());
        var words = new GivenWords(glance.speech(), texts, erased);
        return history.stream()
                .map(told -> new EngagementPage.Told(
                        told.at(), sentences.of(told.recorded()), words.said(told), sentences.details(told.recorded())))
                .toList();
    }

    private List<MailLine> mails(@Nullable Service selected) {
        Stream<Mail> ofService = selected == null
                ? Stream.of()
                : selected.attempt().mails().values().stream().sorted(Comparator.comparing(Mail::kind));
        Stream<Mail> ofMove = glance.state().open().map(Chapter.Open::parking).map(Chapter.Parked::mail).stream();
        return Stream.concat(ofService, ofMove).map(this::mail).toList();
    }

    private MailLine mail(Mail mail) {
        Answer worst = mail.answers().values().stream()
                .max(Comparator.comparingInt(Asides::trouble))
                .orElse(Answer.WAITING);
        return new MailLine(
                mail.id().value(),
                glance.speech().word(mail.kind()),
                sign(worst),
                glance.speech().word(worst),
                text(
                        "mails.answers",
                        mail.count(Answer.ACCEPTED),
                        mail.answers().size()));
    }

    private static int trouble(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> 0;
            case WAITING -> 1;
            case IN_DOUBT -> 2;
            case REFUSED -> 3;
        };
    }

    private static Sign sign(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> Sign.MET;
            case WAITING -> Sign.OPEN;
            case IN_DOUBT -> Sign.DUE;
            case REFUSED -> Sign.STOP;
        };
    }

    private String text(String key, Object... details) {
        return glance.speech().text("engagement." + key, details);
    }
}
