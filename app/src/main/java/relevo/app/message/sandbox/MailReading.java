package relevo.app.message.sandbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
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
import org.jspecify.annotations.Nullable;

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
                    String.join(", ", said(message.getFrom())),
                    String.join(", ", said(message.getReplyTo())),
                    said(message.getRecipients(Message.RecipientType.TO)),
                    said(message.getRecipients(Message.RecipientType.CC)),
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

    private static List<String> said(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Stream.of(addresses).map(MailReading::said).toList();
    }

    private static String said(Address address) {
        return address instanceof InternetAddress known ? known.toUnicodeString() : address.toString();
    }
}
