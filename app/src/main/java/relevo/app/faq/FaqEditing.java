package relevo.app.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.Languages;
import relevo.app.web.SignedIn;

/** Checks and publishes a new version of the questions. */
@Component
class FaqEditing {
    private final Versions versions;
    private final Transactions transactions;
    private final Audit audit;
    private final MessageSource texts;

    FaqEditing(Versions versions, Transactions transactions, Audit audit, MessageSource texts) {
        this.versions = versions;
        this.transactions = transactions;
        this.audit = audit;
        this.texts = texts;
    }

    /** The form, with what is wrong beside its fields. */
    Form check(Form form, Locale language) {
        var checked = form;
        for (var written : Languages.OFFERED) {
            var mistakes = mistakes(form, written);
            if (!mistakes.isEmpty()) {
                checked = checked.wrong(written.getLanguage(), sentences(mistakes, language));
            }
        }
        return form.value("why").isBlank() ? checked.wrong("why", text("faq.why.missing", language)) : checked;
    }

    /** False where somebody else published meanwhile. */
    boolean publish(int number, Form form, SignedIn me) {
        return transactions.as(me.reader(), () -> {
            var why = form.value("why").strip();
            var added = versions.add(number, me.person(), why, form.value("es"), form.value("en"));
            if (added) {
                audit.record(me.reader(), "FaqPublished", "faq/" + number, Map.of("why", why));
            }
            return added;
        });
    }

    private static List<Mistake> mistakes(Form form, Locale written) {
        var mistakes =
                new ArrayList<>(FaqText.read(form.value(written.getLanguage())).mistakes());
        for (var other : Languages.OFFERED) {
            var elsewhere = ids(form, other);
            ids(form, written).stream()
                    .filter(id -> !elsewhere.contains(id))
                    .forEach(id -> mistakes.add(new Mistake(0, Mistake.Kind.NOT_IN_OTHER, id)));
        }
        return mistakes;
    }

    private static Set<String> ids(Form form, Locale written) {
        return FaqText.read(form.value(written.getLanguage())).entries().stream()
                .map(Entry::id)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private String sentences(List<Mistake> mistakes, Locale language) {
        return mistakes.stream()
                .map(mistake -> texts.getMessage(
                        mistake.key(), new Object[] {mistake.line(), mistake.about(), "{#seats-unknown}"}, language))
                .collect(Collectors.joining(" "));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
