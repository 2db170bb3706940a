package relevo.app.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import relevo.app.Sha256;
import relevo.app.database.Ids;
import relevo.engagement.Text;
import relevo.engagement.id.ContentId;

/** A text that stands apart from the events, with the salt of its digest. */
final class Kept {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final ContentId id = new ContentId(Ids.next());
    private final byte[] salt = new byte[SALT_BYTES];
    private final String text;

    private Kept(String text) {
        this.text = text;
        RANDOM.nextBytes(salt);
    }

    static Kept of(String text) {
        return new Kept(text);
    }

    Text cited() {
        return new Text(id, Sha256.hex(salt, text.getBytes(StandardCharsets.UTF_8)));
    }

    ContentId id() {
        return id;
    }

    byte[] salt() {
        return salt.clone();
    }

    String text() {
        return text;
    }
}
