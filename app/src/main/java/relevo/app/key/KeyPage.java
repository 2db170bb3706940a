package relevo.app.key;

import java.util.List;

/** The signing keys as the administrator sees them. */
public record KeyPage(List<SigningKey> keys, boolean rotated) {
    public KeyPage {
        keys = List.copyOf(keys);
    }
}
