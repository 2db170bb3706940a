package relevo.app.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A header of a request that can't be read; the text says what it should be. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
final class UnreadableHeader extends RuntimeException {
    private final String name;
    private final String key;

    UnreadableHeader(String name, String key) {
        super(name + ": " + key, null, false, false);
        this.name = name;
        this.key = key;
    }

    FieldError error(UnreadableValue.Texts texts) {
        return new FieldError(name, texts.of(key));
    }
}
