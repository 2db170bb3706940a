package relevo.app.tenant;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.ContactDetails;
import relevo.app.journal.Writing;
import relevo.engagement.id.ContactId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;

/** A contact as somebody typed it, or a file says it. */
record ContactDraft(ContactKind kind, ContactDetails details, String language, Optional<LocalDate> confirmed) {
    static ContactDraft of(Typed.OfContact typed, Words words, LocalDate today) {
        var check = new Check();
        var kind = check.needed(typed.kind(), "kind", words::kind);
        var name = check.required(typed.name(), "name");
        var mail = check.mail(typed.mail(), "mail");
        var language = check.needed(typed.language(), "language", Words::language);
        var details = new ContactDetails(
                name,
                mail,
                none(check.text(typed.phone(), "phone")),
                none(check.text(typed.title(), "title")),
                none(check.text(typed.role(), "role")),
                check.known(typed.country(), "country", Words::country).orElse(null),
                check.known(typed.zone(), "zone", Words::zone)
                        .map(ZoneId::getId)
                        .orElse(null),
                none(check.text(typed.source(), "source")));
        var confirmed = check.past(typed.confirmed(), "confirmed", today);
        check.done();
        return new ContactDraft(kind.orElseThrow(), details, language.orElseThrow(), confirmed);
    }

    /** As it is known. */
    static ContactDraft of(Contact known, ContactDetails details) {
        return new ContactDraft(known.kind(), details, known.language(), Optional.ofNullable(known.confirmed()));
    }

    /** A reason not to write to them stays. */
    Contact contact(ContactId id, @Nullable Contact known, Writing writing) {
        return new Contact(
                id,
                kind,
                writing.keep(details.written()),
                details.hasAddress(),
                language,
                confirmed.orElse(null),
                known == null ? null : known.doNotContact());
    }

    /** Whether it says what is known already. */
    boolean says(Contact known, @Nullable ContactDetails knownDetails) {
        return details.equals(knownDetails)
                && kind == known.kind()
                && language.equals(known.language())
                && confirmed.equals(Optional.ofNullable(known.confirmed()));
    }

    private static @Nullable String none(String said) {
        return said.isEmpty() ? null : said;
    }
}
