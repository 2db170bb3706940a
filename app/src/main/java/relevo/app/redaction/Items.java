package relevo.app.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.journal.CitedTexts;
import relevo.app.journal.Told;
import relevo.app.message.MailContent;
import relevo.app.sentence.Speech;
import relevo.engagement.Text;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.TenantEvent.ContactAdded;
import relevo.engagement.event.TenantEvent.ContactBarred;
import relevo.engagement.event.TenantEvent.ContactChanged;
import relevo.engagement.event.TenantEvent.ContactRemoved;
import relevo.engagement.event.TenantEvent.TextsRedacted;
import relevo.engagement.id.ContentId;
import relevo.engagement.state.Contact;

/**
 * Gathers from a journal what can be redacted, which is every text that an event cites: a contact with all that was ever said
 * of them, a mail with its recipients, a note, and the words of each reason.
 */
final class Items {
    private static final int EXCERPT = 90;

    private final Map<String, Gathered> all = new LinkedHashMap<>();

    private Items() {}

    /**
     * The first event that told of it, and every text since.
     *
     * @param forms those of the texts that are a contact's details or a mail, and not somebody's words
     */
    private record Gathered(Item.Kind kind, UUID id, Told first, Set<ContentId> contents, Set<ContentId> forms) {}

    static Items of(List<Told> history) {
        var items = new Items();
        history.forEach(items::gather);
        return items;
    }

    private void gather(Told told) {
        switch (told.event()) {
            case NoteSigned e ->
                add(Item.Kind.NOTE, e.note().value(), told, e.text().id());
            case MessageQueued e -> {
                form(Item.Kind.MAIL, e.message().value(), told, e.content().id());
                e.to().forEach(to -> add(Item.Kind.MAIL, e.message().value(), told, to.id()));
            }
            case MessageAnswered e ->
                add(Item.Kind.MAIL, e.message().value(), told, e.reply().id());
            case ContactAdded e -> contact(told, e.contact());
            case ContactChanged e -> contact(told, e.contact());
            case ContactBarred e ->
                texts(e).forEach(text -> add(Item.Kind.CONTACT, e.contact().value(), told, text));
            case ContactRemoved e ->
                texts(e).forEach(text -> add(Item.Kind.CONTACT, e.contact().value(), told, text));
            case TextsRedacted _ -> {} // why something was redacted stays
            default -> texts(told.event()).forEach(text -> add(Item.Kind.WORDS, text.value(), told, text));
        }
    }

    private void contact(Told told, Contact contact) {
        form(Item.Kind.CONTACT, contact.id().value(), told, contact.details().id());
        if (contact.doNotContact() != null) {
            add(
                    Item.Kind.CONTACT,
                    contact.id().value(),
                    told,
                    contact.doNotContact().id());
        }
    }

    private static List<ContentId> texts(Event event) {
        return CitedTexts.of(event).stream().map(Text::id).toList();
    }

    private void form(Item.Kind kind, UUID id, Told told, ContentId content) {
        add(kind, id, told, content).forms().add(content);
    }

    private Gathered add(Item.Kind kind, UUID id, Told told, ContentId content) {
        var gathered = all.computeIfAbsent(
                kind + "-" + id, _ -> new Gathered(kind, id, told, new LinkedHashSet<>(), new HashSet<>()));
        gathered.contents().add(content);
        return gathered;
    }

    Set<ContentId> contents() {
        Set<ContentId> every = new LinkedHashSet<>();
        all.values().forEach(one -> every.addAll(one.contents()));
        return every;
    }

    /** The latest first; what of each is left to be read says how it begins. */
    List<Item> items(Map<ContentId, String> texts, Speech speech) {
        List<Item> items = new ArrayList<>();
        all.values()
                .forEach(one -> items.addFirst(new Item(
                        one.kind(),
                        one.id(),
                        one.first().at(),
                        speech.person(one.first().by()),
                        excerpt(one, texts),
                        Set.copyOf(one.contents()))));
        return items;
    }

    private static @Nullable String excerpt(Gathered one, Map<ContentId, String> texts) {
        var left = left(one.contents(), texts);
        if (left.isEmpty()) {
            return null;
        }
        var forms = left(one.contents().stream().filter(one.forms()::contains).toList(), texts);
        String said = forms.isEmpty() ? left.getFirst() : titled(one.kind(), forms.getLast());
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
    }

    private static List<String> left(Collection<ContentId> contents, Map<ContentId, String> texts) {
        return contents.stream()
                .flatMap(content -> Optional.ofNullable(texts.get(content)).stream())
                .toList();
    }

    private static String titled(Item.Kind kind, String form) {
        return kind == Item.Kind.MAIL
                ? MailContent.read(form).subject()
                : ContactDetails.read(form).name();
    }
}
