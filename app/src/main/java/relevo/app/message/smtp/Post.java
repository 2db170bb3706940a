package relevo.app.message.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters in at one server; it answers for every recipient and never throws for what a server does. A connection is
 * kept for a moment, because the next letter is often close behind.
 */
public final class Post {
    static {
        // else Jakarta Mail looks through all jars for it, again for each part of each letter
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }

    private final SmtpServer server;
    private final Session session;
    private final Lines lines = new Lines();

    public Post(SmtpServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    public SmtpServer server() {
        return server;
    }

    /**
     * One attempt at one letter. Who has an address with other letters than ASCII's can't be written to by SMTP as Relevo
     * speaks it, without SMTPUTF8; the others get theirs all the same.
     *
     * @param recipients those of the letter's who have not got it yet
     */
    public Map<InternetAddress, Answered> deliver(Letter letter, List<InternetAddress> recipients) {
        var answers = new HashMap<InternetAddress, Answered>();
        var writable = recipients.stream().filter(Sheet::isWritable).toList();
        if (!writable.isEmpty()) {
            answers.putAll(handIn(letter, writable));
        }
        recipients.forEach(
                recipient -> answers.putIfAbsent(recipient, new Answered.Refused(Reply.of(Reply.Silence.NOT_ASCII))));
        return answers;
    }

    private Map<InternetAddress, Answered> handIn(Letter letter, List<InternetAddress> recipients) {
        try {
            var free = lines.free();
            var transport = free.isPresent() ? free.get() : (SMTPTransport) session.getTransport("smtp");
            try {
                var refusal = connected(transport);
                return refusal != null ? all(recipients, refusal) : hand(transport, letter, recipients);
            } finally {
                lines.keep(transport);
            }
        } catch (MessagingException unwritable) {
            throw new IllegalArgumentException("letter " + letter.id() + " can't be written", unwritable);
        }
    }

    /** Hangs up where nothing has been said for a while. */
    public void rest() {
        lines.rest();
    }

    /** Hangs up everywhere. */
    public void close() {
        lines.close();
    }

    private @Nullable Answered connected(SMTPTransport transport) {
        return transport.isConnected() ? null : connect(transport);
    }

    private @Nullable Answered connect(SMTPTransport transport) {
        try {
            var login = server.login();
            transport.connect(
                    server.host(),
                    server.port(),
                    login.map(SmtpServer.Login::user).orElse(null),
                    login.map(SmtpServer.Login::password).orElse(null));
            return null;
        } catch (AuthenticationFailedException e) {
            return new Answered.Later(Reply.of(Reply.Silence.SIGN_IN_FAILED));
        } catch (MessagingException e) {
            var unsafe = e.getCause() instanceof javax.net.ssl.SSLException
                    || String.valueOf(e.getMessage()).contains("STARTTLS");
            return new Answered.Later(Reply.of(unsafe ? Reply.Silence.NOT_SAFE : Reply.Silence.NO_CONNECTION));
        }
    }

    private Map<InternetAddress, Answered> hand(
            SMTPTransport transport, Letter letter, List<InternetAddress> recipients) throws MessagingException {
        var sheet = new Sheet(session, letter);
        var answers = new HashMap<InternetAddress, Answered>();
        try {
            transport.sendMessage(sheet, recipients.toArray(InternetAddress[]::new));
        } catch (SendFailedException e) {
            refusals(e, answers);
        } catch (MessagingException lost) {
            return all(recipients, silent(sheet));
        }
        var rest = last(transport, sheet);
        recipients.forEach(recipient -> answers.putIfAbsent(recipient, rest));
        return answers;
    }

    /** The server's last word: for those whom it did not refuse one by one. */
    private static Answered last(SMTPTransport transport, Sheet sheet) {
        var code = transport.getLastReturnCode();
        var text = transport.getLastServerResponse();
        if (code < 0 || text == null || text.isBlank()) {
            return silent(sheet);
        }
        var word = Answered.of(Reply.of(code, text));
        return word instanceof Answered.Accepted && !sheet.handedOver() ? new Answered.Later(word.reply()) : word;
    }

    /** Once all of the letter is out, silence means doubt. */
    private static Answered silent(Sheet sheet) {
        var lost = Reply.of(Reply.Silence.CONNECTION_LOST);
        return sheet.handedOver() ? new Answered.InDoubt(lost) : new Answered.Later(lost);
    }

    private static void refusals(SendFailedException failed, Map<InternetAddress, Answered> answers) {
        for (Exception next = failed; next instanceof MessagingException; next = after(next)) {
            if (next instanceof SMTPAddressFailedException one && one.getReturnCode() > 0) {
                answers.put(
                        one.getAddress(), Answered.of(Reply.of(one.getReturnCode(), String.valueOf(one.getMessage()))));
            }
        }
    }

    private static @Nullable Exception after(Exception one) {
        return one instanceof MessagingException more ? more.getNextException() : null;
    }

    private static Map<InternetAddress, Answered> all(List<InternetAddress> recipients, Answered answer) {
        var answers = new HashMap<InternetAddress, Answered>();
        recipients.forEach(recipient -> answers.put(recipient, answer));
        return answers;
    }
}
