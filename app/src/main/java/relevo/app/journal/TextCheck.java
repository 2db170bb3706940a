package relevo.app.journal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.ContentId;

/** Holds each stored text against the digest by which the events cite it. */
final class TextCheck {
    private final Faults faults;
    private final Predicate<ContentId> erased;
    private final Map<ContentId, Cited> open = new HashMap<>();

    TextCheck(Faults faults, Predicate<ContentId> erased) {
        this.faults = faults;
        this.erased = erased;
    }

    void cited(long version, Text text) {
        open.putIfAbsent(text.id(), new Cited(version, text.digest()));
    }

    /** A text that no event cites is nobody's evidence. */
    void stored(ContentId content, byte @Nullable [] salt, @Nullable String text) {
        Cited cited = open.remove(content);
        if (cited == null) {
            return;
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

    private void emptied(Cited cited, ContentId content) {
        if (!erased.test(content)) {
            faults.add(cited.version(), Fault.Kind.TEXT_EMPTIED, cited.version(), content);
        }
    }

    private static String digest(byte[] salt, String text) {
        return HexFormat.of().formatHex(Digest.of(salt, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first event that cites it, and as what. */
    private record Cited(long version, String digest) {}
}
