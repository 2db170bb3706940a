package relevo.app.message.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** A letter on the wire; it knows whether all of it was handed over. */
final class Sheet extends MimeMessage {
    private final String id;
    private boolean handedOver;

    Sheet(Session session, Letter letter) throws MessagingException {
        super(session);
        this.id = letter.id();
        setFrom(letter.from());
        setReplyTo(writable(List.of(letter.replyTo())));
        setRecipients(Message.RecipientType.TO, writable(letter.to()));
        setRecipients(Message.RecipientType.CC, writable(letter.cc()));
        setSentDate(Date.from(letter.written()));
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setText(letter.body(), StandardCharsets.UTF_8.name());
        setHeader("Content-Language", letter.language().getLanguage());
        setHeader("Auto-Submitted", letter.automatic() ? "auto-generated" : "no");
        if (letter.inDoubt()) {
            setHeader("X-Relevo-Resent", "in-doubt");
        }
        saveChanges();
    }

    /** Whether an address can stand in a header and in SMTP's commands: they are ASCII. */
    static boolean isWritable(InternetAddress address) {
        return address.getAddress().chars().allMatch(letter -> letter < 128);
    }

    private static InternetAddress[] writable(List<InternetAddress> addresses) {
        return addresses.stream().filter(Sheet::isWritable).toArray(InternetAddress[]::new);
    }

    boolean handedOver() {
        return handedOver;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        super.writeTo(out, without);
        handedOver = true;
    }
}
