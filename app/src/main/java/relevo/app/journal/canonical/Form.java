package relevo.app.journal.canonical;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** How the values of one type are written and read. */
interface Form {
    void write(JsonGenerator json, Object value);

    Object read(JsonNode json);
}
