package relevo.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the {@link Ctx} of a request. */
@Component
class Contexts {
    /** Of a request that was stopped before it got one; its page has nothing to send. */
    private static final CsrfToken NO_TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");

    private final MessageSource texts;
    private final LocaleResolver languages;
    private final Clock clock;
    private final List<NavEntry> nav;
    private final String stamp = Stamp.of("/static/relevo.css", "/static/relevo.js");

    Contexts(MessageSource texts, LocaleResolver languages, Clock clock, ObjectProvider<NavEntry> nav) {
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
        this.nav = nav.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
    }

    Ctx of(HttpServletRequest request) {
        var language = languages.resolveLocale(request);
        var person = signedIn();
        var csrf = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : NO_TOKEN;
        var said = new Said(texts, language, ZoneId.systemDefault(), clock);
        var places = nav.stream().filter(entry -> entry.isFor(person)).toList();
        return new Ctx(language, texts, said, person, places, csrf, path(request), stamp);
    }

    static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }

    /** Of the page that one is on: what is answered to a form is shown where the form stood. */
    private static String path(HttpServletRequest request) {
        @Nullable String form = request.getHeader(HttpHeaders.REFERER);
        if (form != null && !request.getMethod().equals("GET")) {
            return OwnPath.in(form);
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
