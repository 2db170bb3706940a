package relevo.app.queue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.web.Form;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Region;

/** Reads what an administrator typed about a queue, or a program sent. */
@Component
class QueueForm {
    private static final int LONGEST = 60;

    private final MessageSource texts;

    QueueForm(MessageSource texts) {
        this.texts = texts;
    }

    /** A form as it is for a queue. */
    static Form of(Queue queue) {
        var values = new HashMap<String, List<String>>();
        values.put("id", List.of(queue.id().value()));
        values.put("es", List.of(queue.es()));
        values.put("en", List.of(queue.en()));
        values.put("kind", List.of(queue.kind().name()));
        values.put(
                "region",
                Optional.ofNullable(queue.region()).map(Enum::name).stream().toList());
        values.put(
                "workedBy",
                Optional.ofNullable(queue.workedBy()).map(Enum::name).stream().toList());
        values.put("active", queue.active() ? List.of("yes") : List.of());
        return Form.of(values);
    }

    Form checkNew(Form typed, Locale language) {
        var form = checkLabels(typed, language);
        if (!form.value("id").strip().matches("[a-z0-9]+(-[a-z0-9]+)*")
                || form.value("id").length() > LONGEST) {
            form = form.wrong("id", text("queue.wrong.id", language));
        }
        return kind(form).isPresent() ? form : form.wrong("kind", text("queue.wrong.kind", language));
    }

    /** Of a queue that is there, everything but what it is for can change. */
    Form checkChange(Form typed, Queue now, Locale language) {
        var form = checkLabels(typed, language);
        var kind = form.value("kind");
        return kind.isEmpty() || kind.equals(now.kind().name())
                ? form
                : form.wrong("kind", text("queue.wrong.other-kind", language));
    }

    private Form checkLabels(Form typed, Locale language) {
        var form = typed;
        for (String name : List.of("region", "workedBy")) {
            if (!form.value(name).isEmpty() && region(form.value(name)) == null) {
                form = form.wrong(name, text("queue.wrong.region", language));
            }
        }
        for (String name : List.of("es", "en")) {
            int length = form.value(name).strip().length();
            if (length == 0 || length > LONGEST) {
                form = form.wrong(name, text(length == 0 ? "web.error.field.missing" : "queue.wrong.name", language));
            }
        }
        return form;
    }

    /** A new one, of a form that is right. */
    static Queue added(Form form) {
        return changed(form, new QueueId(form.value("id").strip()), kind(form).orElseThrow(), true);
    }

    static Queue changed(Form form, Queue now) {
        return changed(form, now.id(), now.kind(), !form.chosen("active").isEmpty());
    }

    private static Queue changed(Form form, QueueId id, Queue.Kind kind, boolean active) {
        return new Queue(
                id,
                form.value("es").strip(),
                form.value("en").strip(),
                kind,
                region(form.value("region")),
                region(form.value("workedBy")),
                active);
    }

    Form wrong(Form form, Administration.Refusal refusal, Locale language) {
        return form.wrong(
                refusal.field(),
                texts.getMessage(refusal.key(), refusal.details().toArray(), language));
    }

    private static Optional<Queue.Kind> kind(Form form) {
        return Arrays.stream(Queue.Kind.values())
                .filter(kind -> kind.name().equals(form.value("kind")))
                .findFirst();
    }

    private static @Nullable Region region(String word) {
        return Arrays.stream(Region.values())
                .filter(region -> region.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
