package relevo.app.web;

import org.springframework.http.HttpStatus;

/** The errors that have sentences of their own in the texts; the others share those of their class. */
enum ErrorKind {
    BAD_REQUEST("400"),
    NOT_SIGNED_IN("401"),
    FORBIDDEN("403"),
    FORM_EXPIRED("expired"),
    SESSION_ENDED("ended"),
    NOT_FOUND("404"),
    METHOD("405"),
    NOT_ACCEPTABLE("406"),
    CONFLICT("409"),
    CHANGED_MEANWHILE("412"),
    TOO_LARGE("413"),
    MEDIA_TYPE("415"),
    UNPROCESSABLE("422"),
    TOO_MANY("429"),
    FAILED("500"),
    UNAVAILABLE("503");

    private final String code;

    ErrorKind(String code) {
        this.code = code;
    }

    /** A method of HTTP that the server does not know (501) is the sender's mistake like one that the page does not take. */
    static ErrorKind of(HttpStatus status) {
        if (status == HttpStatus.NOT_IMPLEMENTED) {
            return METHOD;
        }
        for (var kind : values()) {
            if (kind.code.equals(Integer.toString(status.value()))) {
                return kind;
            }
        }
        return status.is4xxClientError() ? BAD_REQUEST : FAILED;
    }

    String titleKey() {
        return "web.error." + code + ".title";
    }

    String remedyKey() {
        return "web.error." + code + ".remedy";
    }
}
