package relevo.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Requests whose parts or parameters can't be read at all: the sender's mistake, which Spring would call ours. */
@ControllerAdvice
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableRequests {
    private final ErrorPages pages;

    UnreadableRequests(ErrorPages pages) {
        this.pages = pages;
    }

    /** Answered here: on the way to the error page Spring would try to read the parts again. */
    @ExceptionHandler(MultipartException.class)
    Object noParts(MultipartException unreadable, HttpServletRequest request) {
        boolean tooLarge = unreadable instanceof MaxUploadSizeExceededException;
        var status = tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        return pages.answer(status, request.getRequestURI(), request);
    }

    @ExceptionHandler(InvalidParameterException.class)
    Object noParameters(HttpServletRequest request) {
        return pages.answer(HttpStatus.BAD_REQUEST, request.getRequestURI(), request);
    }
}
