package relevo.app.message.sandbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the bytes of a mail for people. */
final class MailReading {
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReading() {}

    static MimeMessage message(byte[] raw) {
        try {
            return new MimeMessage(SESSION, new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("a mail that nobody can read", e);
        }
    }

    static SandboxMail mail(UUID id, Instant received, byte[] raw) {
        var message = message(raw);
        try {
            return new SandboxMail(
                    id,
                    received,
                    String.join(", ", addresses(message, "From")),
                    String.join(", ", addresses(message, "Reply-To")),
                    addresses(message, "To"),
                    addresses(message, "Cc"),
                    java.util.Objects.requireNonNullElse(message.getSubject(), ""),
                    body(message),
                    message.getHeader("X-Relevo-Resent") != null,
                    new String(raw, StandardCharsets.UTF_8));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("a mail that nobody can read", e);
        }
    }

    private static String body(MimeMessage message) throws MessagingException {
        try {
            return message.getContent() instanceof String text ? text : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whom a header names; one that can't be read stands there as it was sent. */
    private static List<String> addresses(MimeMessage message, String header) throws MessagingException {
        String sent = message.getHeader(header, ", ");
        try {
            return sent == null ? List.of() : addresses(sent);
        } catch (AddressException unreadable) {
            return List.of(new String(sent.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
    }

    private static List<String> addresses(String sent) throws AddressException {
        return Stream.of(InternetAddress.parseHeader(sent, true))
                .map(InternetAddress::toUnicodeString)
                .toList();
    }
}
