package relevo.app.journal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import relevo.app.Sha256;
import relevo.engagement.Text;
import relevo.engagement.id.ContentId;

/** Holds each stored text against the digest by which the events cite it. */
final class TextCheck {
    private final Faults faults;
    private final Predicate<ContentId> erased;
    private final Map<ContentId, Cited> open = new HashMap<>();
    private final Map<ContentId, Long> versions = new HashMap<>();

    TextCheck(Faults faults, Predicate<ContentId> erased) {
        this.faults = faults;
        this.erased = erased;
    }

    /** With the version of the first event of the command that brought the text along: it may be read from there on. */
    void cited(long version, long first, Text text) {
        open.putIfAbsent(text.id(), new Cited(version, first, text.digest()));
    }

    void stored(ContentId content, long version, byte @Nullable [] salt, @Nullable String text) {
        Cited cited = open.remove(content);
        if (cited == null) {
            faults.add(0, Fault.Kind.TEXT_UNCITED, content);
            return;
        }
        if (version != cited.first()) {
            versions.put(content, cited.first());
            faults.add(cited.version(), Fault.Kind.TEXT_VERSION_CHANGED, content, version, cited.first());
        }
        if (salt == null || text == null) {
            emptied(cited, content);
        } else if (!digest(salt, text).equals(cited.digest())) {
            faults.add(cited.version(), Fault.Kind.TEXT_CHANGED, cited.version(), content);
        }
    }

    void end() {
        open.forEach(
                (content, cited) -> faults.add(cited.version(), Fault.Kind.TEXT_MISSING, cited.version(), content));
    }

    /** The texts whose version was changed, with the true one. */
    Map<ContentId, Long> versions() {
        return Map.copyOf(versions);
    }

    private void emptied(Cited cited, ContentId content) {
        if (!erased.test(content)) {
            faults.add(cited.version(), Fault.Kind.TEXT_EMPTIED, cited.version(), content);
        }
    }

    private static String digest(byte[] salt, String text) {
        return Sha256.hex(salt, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first event that cites it, and as what. */
    private record Cited(long version, long first, String digest) {}
}
