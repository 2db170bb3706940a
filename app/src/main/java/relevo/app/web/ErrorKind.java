package relevo.app.web;

import org.springframework.http.HttpStatus;

/** The errors that have sentences of their own in the texts; the others share those of their class. */
enum ErrorKind {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NO_TOKEN(HttpStatus.FORBIDDEN, "token"),
    FORM_EXPIRED(HttpStatus.FORBIDDEN, "expired"),
    SESSION_ENDED(HttpStatus.FORBIDDEN, "ended"),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;
    private final String code;

    ErrorKind(HttpStatus status) {
        this(status, Integer.toString(status.value()));
    }

    ErrorKind(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    /**
     * The first of a status; the further ones are chosen by name. A method of HTTP that the server does not know (501) is the sender's
     * mistake like one that the page does not take.
     */
    static ErrorKind of(HttpStatus status) {
        if (status == HttpStatus.NOT_IMPLEMENTED) {
            return METHOD;
        }
        for (var kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status.is4xxClientError() ? BAD_REQUEST : FAILED;
    }

    HttpStatus status() {
        return status;
    }

    String titleKey() {
        return "web.error." + code + ".title";
    }

    String remedyKey() {
        return "web.error." + code + ".remedy";
    }
}
