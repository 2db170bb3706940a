package relevo.app.people;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.web.Form;

/** Checks a password that is typed twice. */
@Component
class NewPassword {
    private final MessageSource texts;

    NewPassword(MessageSource texts) {
        this.texts = texts;
    }

    Form check(Form form, Locale language) {
        if (!Passwords.isLongEnough(form.value("password"))) {
            var details = new Object[] {Passwords.SHORTEST, Passwords.LONGEST};
            return form.wrong("password", texts.getMessage("people.password.length", details, language));
        }
        return form.value("password").equals(form.value("again"))
                ? form
                : form.wrong("again", texts.getMessage("people.password.differs", null, language));
    }

    /** Says what is missing in fields that must be filled. */
    Form require(Form form, Locale language, String... fields) {
        var checked = form;
        for (var field : fields) {
            if (form.value(field).isBlank()) {
                checked = checked.wrong(field, texts.getMessage("web.error.field.missing", null, language));
            }
        }
        return checked;
    }
}
