package relevo.app.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an import. */
public record ImportId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
