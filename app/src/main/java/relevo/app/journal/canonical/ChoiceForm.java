package relevo.app.journal.canonical;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** One of a sealed family, told by its {@code type}. */
record ChoiceForm(Map<Class<?>, Form> byClass, Map<String, Form> byType) implements Form {
    @Override
    public void write(JsonGenerator json, Object value) {
        Form form = byClass.get(value.getClass());
        if (form == null) {
            throw new NotCanonical(value.getClass() + " is not of the family");
        }
        form.write(json, value);
    }

    @Override
    public Object read(JsonNode json) {
        JsonNode type = json.get(RecordForm.TYPE);
        Form form = type == null || !type.isString() ? null : byType.get(type.stringValue());
        if (form == null) {
            throw new NotCanonical("the type is unknown of " + json);
        }
        return form.read(json);
    }
}
