package relevo.app.message;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.message.smtp.Post;
import relevo.app.message.smtp.SmtpServer;

/** The way to the mail server, set up once: that costs more than to send a mail. */
@Component
class Posts {
    private @Nullable Post post;

    synchronized Post to(SmtpServer server) {
        var known = post;
        if (known == null || !known.server().equals(server)) {
            close();
            known = new Post(server);
            post = known;
        }
        return known;
    }

    /** Hangs up where nothing has been said for a while. */
    synchronized void rest() {
        if (post != null) {
            post.rest();
        }
    }

    synchronized void close() {
        if (post != null) {
            post.close();
        }
    }
}
