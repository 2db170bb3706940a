package relevo.app.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.journal.Told;
import relevo.app.message.MailContent;
import relevo.app.sentence.Speech;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.ServiceEvent.DiscussionRecorded;
import relevo.engagement.event.TenantEvent.ContactAdded;
import relevo.engagement.event.TenantEvent.ContactBarred;
import relevo.engagement.event.TenantEvent.ContactChanged;
import relevo.engagement.event.TenantEvent.ContactRemoved;
import relevo.engagement.id.ContentId;

/** Gathers from a journal what can be redacted: a contact with all that was ever said of them, a mail with its recipients. */
final class Items {
    private static final int EXCERPT = 90;

    private final Map<String, Gathered> all = new LinkedHashMap<>();

    private Items() {}

    /** The first event that told of it, and every text since. */
    private record Gathered(Item.Kind kind, UUID id, Told first, Set<ContentId> contents) {}

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
                add(Item.Kind.MAIL, e.message().value(), told, e.content().id());
                e.to().forEach(to -> add(Item.Kind.MAIL, e.message().value(), told, to.id()));
            }
            case MessageAnswered e ->
                add(Item.Kind.MAIL, e.message().value(), told, e.reply().id());
            case ContactAdded e ->
                contact(e.contact().id().value(), told, e.contact().details().id());
            case ContactChanged e ->
                contact(e.contact().id().value(), told, e.contact().details().id());
            case ContactBarred e -> {
                if (e.reason() != null) {
                    contact(e.contact().value(), told, e.reason().id());
                }
            }
            case ContactRemoved e ->
                contact(e.contact().value(), told, e.reason().id());
            case DiscussionRecorded e ->
                add(
                        Item.Kind.WORDS,
                        e.participants().id().value(),
                        told,
                        e.participants().id());
            default -> {}
        }
    }

    private void contact(UUID contact, Told told, ContentId content) {
        add(Item.Kind.CONTACT, contact, told, content);
    }

    private void add(Item.Kind kind, UUID id, Told told, ContentId content) {
        all.computeIfAbsent(kind + "-" + id, _ -> new Gathered(kind, id, told, new LinkedHashSet<>()))
                .contents()
                .add(content);
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
        List<String> left = one.contents().stream()
                .flatMap(content -> Optional.ofNullable(texts.get(content)).stream())
                .toList();
        if (left.isEmpty()) {
            return null;
        }
        String said = switch (one.kind()) {
            case CONTACT -> name(left);
            case MAIL -> subject(left);
            case NOTE -> left.getFirst();
            case WORDS -> left.getFirst();
        };
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
    }

    /** As last described; of one of whom only a reason is left, that. */
    private static String name(List<String> left) {
        return left.reversed().stream()
                .filter(text -> text.startsWith("{"))
                .findFirst()
                .map(json -> ContactDetails.read(json).name())
                .orElseGet(left::getFirst);
    }

    /** Of the mail itself; where only recipients or answers are left, the first of these. */
    private static String subject(List<String> left) {
        return left.stream()
                .filter(text -> text.startsWith("{"))
                .findFirst()
                .map(json -> MailContent.read(json).subject())
                .orElseGet(left::getFirst);
    }
}
