package relevo.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import relevo.app.Settings;

/** The language of a page: chosen (a cookie), else the browser's, else the setting's. */
@Component("localeResolver")
public class Languages implements LocaleResolver {
    /** In the order that they are offered. */
    public static final List<Locale> OFFERED = List.of(Locale.of("es"), Locale.of("en"));

    private static final String COOKIE = "relevo-language";
    private final Locale standard;

    Languages(Settings settings) {
        this.standard = settings.language();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).or(() -> browsers(request)).orElse(standard);
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) {
            var cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .maxAge(Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    /** One of the offered languages by its name. */
    public static Optional<Locale> named(String name) {
        return OFFERED.stream()
                .filter(offered -> offered.getLanguage().equals(name))
                .findFirst();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Languages::named);
    }

    private static Optional<Locale> browsers(HttpServletRequest request) {
        Stream<Locale> wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return wanted.map(Locale::getLanguage)
                .map(Languages::named)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
