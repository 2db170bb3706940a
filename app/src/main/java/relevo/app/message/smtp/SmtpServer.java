package relevo.app.message.smtp;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where mail is handed in, and how. */
public record SmtpServer(String host, int port, Safety safety, Optional<Login> login) {
    private static final String PATIENCE_TO_CONNECT = "20000";
    private static final String PATIENCE = "60000";

    /** How the way there is kept safe. */
    public enum Safety {
        PLAIN,
        STARTTLS,
        TLS
    }

    /** The account at the server. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** From {@code smtp://}, {@code smtps://} or {@code smtp+starttls://user:password@host:port}, as the settings checked. */
    public static SmtpServer of(URI address) {
        var safety = switch (address.getScheme()) {
            case "smtps" -> Safety.TLS;
            case "smtp+starttls" -> Safety.STARTTLS;
            default -> Safety.PLAIN;
        };
        var port = address.getPort() < 0 ? usualPort(safety) : address.getPort();
        return new SmtpServer(address.getHost(), port, safety, login(address.getRawUserInfo()));
    }

    /** Without a secret. */
    @Override
    public String toString() {
        return host + ":" + port;
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_TO_CONNECT);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(login.isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(safety == Safety.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(safety == Safety.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(safety == Safety.STARTTLS));
        return properties;
    }

    private static int usualPort(Safety safety) {
        return switch (safety) {
            case PLAIN -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }

    private static Optional<Login> login(@Nullable String userInfo) {
        if (userInfo == null) {
            return Optional.empty();
        }
        var colon = userInfo.indexOf(':');
        var user = colon < 0 ? userInfo : userInfo.substring(0, colon);
        var password = colon < 0 ? "" : userInfo.substring(colon + 1);
        return Optional.of(new Login(decoded(user), decoded(password)));
    }

    /** A plus is a plus here. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
