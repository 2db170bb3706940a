package relevo.app.journal.canonical;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Whole numbers, and true or false. */
enum Plain implements Form {
    INTEGER {
        @Override
        public void write(JsonGenerator json, Object value) {
            json.writeNumber((int) value);
        }

        @Override
        public Object read(JsonNode json) {
            return expected(json.isInt(), "a whole number", json).intValue();
        }
    },
    LONG {
        @Override
        public void write(JsonGenerator json, Object value) {
            json.writeNumber((long) value);
        }

        @Override
        public Object read(JsonNode json) {
            return expected(json.isIntegralNumber() && json.canConvertToLong(), "a whole number", json)
                    .longValue();
        }
    },
    TRUTH {
        @Override
        public void write(JsonGenerator json, Object value) {
            json.writeBoolean((boolean) value);
        }

        @Override
        public Object read(JsonNode json) {
            return expected(json.isBoolean(), "true or false", json).booleanValue();
        }
    };

    private static JsonNode expected(boolean fits, String what, JsonNode json) {
        if (!fits) {
            throw new NotCanonical(what + " is expected, not " + json);
        }
        return json;
    }
}
