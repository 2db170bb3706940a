package relevo.app.imports;

import java.util.UUID;

/** Names an import. */
public record ImportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
