package relevo.app.journal.canonical;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records of the domain as canonical JSON (RFC 8785, with what is absent left out) and reads them back.
 *
 * <p>Keys are sorted; a null is left out; an enum is its name; a record of one component named {@code value} is that
 * value; a case of a sealed family carries its simple name as {@code type}; a time has six decimals; sets are sorted.
 */
public final class CanonicalJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper TREES = new JsonMapper(FACTORY);
    private static final ConcurrentHashMap<Class<?>, Form> FORMS = new ConcurrentHashMap<>();

    private CanonicalJson() {}

    /** The bytes of a value, seen as a member of this family or record. */
    public static <T> byte[] write(Class<T> type, T value) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            form(type).write(json, value);
        }
        return bytes.toByteArray();
    }

    /** The value that these bytes say; what does not fit the type is refused with its place. */
    public static <T> T read(Class<T> type, byte[] bytes) {
        try {
            return type.cast(form(type).read(TREES.readTree(bytes)));
        } catch (JacksonException broken) {
            throw new NotCanonical("not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    /**
     * Any JSON of objects, arrays, strings, whole numbers and truths in the one way that it is written here, whatever
     * type it is of; bytes that equal this are canonical.
     */
    public static byte[] rewrite(byte[] json) {
        try {
            var tree = TREES.readTree(json);
            var bytes = new ByteArrayOutputStream(json.length);
            try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
                AnyForm.ANY.write(out, tree);
            }
            return bytes.toByteArray();
        } catch (JacksonException broken) {
            throw new NotCanonical("not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static Form form(Class<?> type) {
        Form known = FORMS.get(type);
        if (known != null) {
            return known;
        }
        Form derived = Forms.of(type);
        FORMS.put(type, derived);
        return derived;
    }
}
