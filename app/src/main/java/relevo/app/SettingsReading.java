package relevo.app;

import static relevo.app.SettingName.RELEVO_ADDRESS;
import static relevo.app.SettingName.RELEVO_BASE_URL;
import static relevo.app.SettingName.RELEVO_DATA;
import static relevo.app.SettingName.RELEVO_DATABASE_OWNER_URL;
import static relevo.app.SettingName.RELEVO_DATABASE_URL;
import static relevo.app.SettingName.RELEVO_DEMO;
import static relevo.app.SettingName.RELEVO_LANGUAGE;
import static relevo.app.SettingName.RELEVO_PORT;
import static relevo.app.SettingName.RELEVO_SMTP_URL;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the settings, one by one; the first wrong one is told by its name. */
public record SettingsReading(Function<SettingName, @Nullable String> source) {
    private static final int HIGHEST_PORT = 65_535;

    public Settings read() {
        var address = text(RELEVO_ADDRESS).orElseThrow();
        var port = port();
        checkOwner();
        return new Settings(
                data(),
                text(RELEVO_DATABASE_URL),
                text(RELEVO_DATABASE_OWNER_URL),
                address,
                port,
                url(RELEVO_SMTP_URL, Set.of("smtp", "smtps", "smtp+starttls")),
                baseUrl().orElseGet(() -> URI.create("http://" + address + ":" + port)),
                language(),
                demo());
    }

    private Optional<String> text(SettingName name) {
        var given = source.apply(name);
        return given == null || given.isBlank() ? name.standard() : Optional.of(given.strip());
    }

    private Path data() {
        var given = text(RELEVO_DATA).orElseThrow();
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw CannotStart.wrongCall("settings.data", given);
        }
    }

    private void checkOwner() {
        if (text(RELEVO_DATABASE_OWNER_URL).isPresent()
                && text(RELEVO_DATABASE_URL).isEmpty()) {
            throw CannotStart.wrongCall("settings.owner-alone");
        }
    }

    private int port() {
        var given = text(RELEVO_PORT).orElseThrow();
        try {
            var port = Integer.parseInt(given);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw CannotStart.wrongCall("settings.port", given);
        }
        throw CannotStart.wrongCall("settings.port", given);
    }

    private Optional<URI> baseUrl() {
        return url(RELEVO_BASE_URL, Set.of("http", "https"))
                .map(url -> URI.create(url.toString().replaceFirst("/+$", "")));
    }

    private Optional<URI> url(SettingName name, Set<String> schemes) {
        return text(name).map(given -> {
            try {
                var url = new URI(given);
                if (url.getHost() != null && schemes.contains(String.valueOf(url.getScheme()))) {
                    return url;
                }
            } catch (URISyntaxException unreadable) {
                throw CannotStart.wrongCall(key(name), given);
            }
            throw CannotStart.wrongCall(key(name), given);
        });
    }

    private static String key(SettingName name) {
        return name == RELEVO_SMTP_URL ? "settings.smtp-url" : "settings.base-url";
    }

    private Locale language() {
        var given =
                text(RELEVO_LANGUAGE).orElse(Locale.getDefault().getLanguage().equals("es") ? "es" : "en");
        if (!Set.of("es", "en").contains(given)) {
            throw CannotStart.wrongCall("settings.language", given);
        }
        return Locale.of(given);
    }

    private boolean demo() {
        var given = text(RELEVO_DEMO).orElseThrow();
        return switch (given) {
            case "on" -> true;
            case "off" -> false;
            default -> throw CannotStart.wrongCall("settings.demo", given);
        };
    }
}
