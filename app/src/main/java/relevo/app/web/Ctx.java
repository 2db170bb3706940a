package relevo.app.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import relevo.engagement.Role;

/**
 * What every template knows besides its own page: the language and its texts, the person, the places in the bar.
 *
 * @param person nobody before sign-in
 * @param path of the page, with its query, for coming back to it
 * @param stamp changes with the style sheet and the script, so that browsers may keep both
 */
public record Ctx(
        Locale language,
        MessageSource texts,
        Said said,
        @Nullable SignedIn person,
        List<NavEntry> nav,
        CsrfToken csrf,
        String path,
        String stamp) {
    /** The text of that key in the person's language; numbers in it are written as the language writes them. */
    public String text(String key, Object... details) {
        return texts.getMessage(key, details, language);
    }

    public boolean is(Role role) {
        return person != null && person.is(role);
    }

    /** Whether what is done for tenants is shown to this person. */
    public boolean readsWork() {
        return person != null && person.readsWork();
    }

    /** 5.000 in Spanish, 5,000 in English. */
    public String number(long number) {
        return said.number(number);
    }
}
