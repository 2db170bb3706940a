package relevo.app.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import relevo.app.CannotStart;

/** Reads an address such as {@code postgresql://user:password@host:5432/relevo} or its JDBC form. */
final class ServerAddress {
    private ServerAddress() {}

    static Login read(String setting, String value) {
        try {
            var address = new URI(value.startsWith("jdbc:") ? value.substring("jdbc:".length()) : value);
            var plain = isPostgres(address.getScheme())
                    && address.getHost() != null
                    && address.getPath().length() > 1;
            if (!plain) {
                throw CannotStart.wrongCall("settings.database-url", setting);
            }
            return login(setting, address);
        } catch (java.net.URISyntaxException e) {
            throw CannotStart.wrongCall("settings.database-url", setting);
        }
    }

    private static boolean isPostgres(@Nullable String scheme) {
        return "postgresql".equals(scheme) || "postgres".equals(scheme);
    }

    private static Login login(String setting, URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        var query = address.getRawQuery() == null ? "" : address.getRawQuery();
        var user = parameter(query, "user");
        var password = parameter(query, "password");
        if (address.getRawUserInfo() != null) {
            var parts = address.getRawUserInfo().split(":", 2);
            user = decoded(parts[0]);
            password = parts.length > 1 ? decoded(parts[1]) : password;
        }
        if (user == null) {
            throw CannotStart.wrongCall("settings.database-user", setting);
        }
        var options = query.replaceAll("(^|&)(user|password)=[^&]*", "").replaceFirst("^&", "");
        var url = "jdbc:postgresql://" + address.getHost() + port + address.getRawPath();
        return new Login(options.isEmpty() ? url : url + "?" + options, user, password == null ? "" : password);
    }

    private static @Nullable String parameter(String query, String name) {
        for (var pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    /** Before the host a plus is a plus. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
