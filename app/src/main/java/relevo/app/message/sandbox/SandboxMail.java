package relevo.app.message.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail that reached the sandbox, read for people; {@code raw} is what came over the wire. */
public record SandboxMail(
        UUID id,
        Instant received,
        String from,
        String replyTo,
        List<String> to,
        List<String> cc,
        String subject,
        String body,
        boolean resent,
        String raw) {}
