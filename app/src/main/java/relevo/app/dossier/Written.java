package relevo.app.dossier;

import relevo.app.message.MailContent;

/** A kept text as people read it: a mail by its subject and body, anything else as it was written. */
final class Written {
    private static final String MAIL = "{\"body\":";

    private Written() {}

    static String of(String text) {
        if (!text.startsWith(MAIL)) {
            return text;
        }
        var mail = MailContent.read(text);
        return mail.subject() + "\n\n" + mail.body();
    }
}
