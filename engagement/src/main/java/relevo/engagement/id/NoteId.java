package relevo.engagement.id;

import java.util.UUID;

/** Names a note. */
public record NoteId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
