package relevo.app.web;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * One wrong field of a request.
 *
 * @param field its name, with the way to it
 */
public record FieldError(String field, String message) {
    static List<FieldError> of(Exception stopped, UnreadableValue.Texts texts) {
        return switch (stopped) {
            case BindingResult binding -> bound(binding, texts);
            case HandlerMethodValidationException validation -> validated(validation);
            case MethodArgumentTypeMismatchException wrong ->
                List.of(new UnreadableValue(wrong.getName(), wrong.getValue(), wrong.getRequiredType()).error(texts));
            case HttpMessageNotReadableException unreadable ->
                value(unreadable).map(value -> value.error(texts)).stream().toList();
            case UnreadableHeader unreadable -> List.of(unreadable.error(texts));
            case MissingServletRequestParameterException missing ->
                List.of(new FieldError(missing.getParameterName(), texts.of("web.error.field.missing")));
            default -> List.of();
        };
    }

    /** Content that can't be read is the sender's mistake, the more so where its field or header is known; anything else is ours. */
    static HttpStatus unreadable(Exception stopped) {
        if (value(stopped).isPresent() || isHeader(stopped)) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        var senders = stopped instanceof HttpMessageNotReadableException || stopped instanceof TypeMismatchException;
        return senders ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static boolean isHeader(Exception stopped) {
        return stopped instanceof MethodArgumentTypeMismatchException wrong
                && wrong.getParameter().hasParameterAnnotation(RequestHeader.class);
    }

    private static Optional<UnreadableValue> value(Exception stopped) {
        return stopped instanceof HttpMessageNotReadableException
                        && stopped.getCause() instanceof MismatchedInputException wrong
                ? Optional.of(UnreadableValue.in(wrong)).filter(UnreadableValue::hasField)
                : Optional.empty();
    }

    /** What could not be read as what it should be is said in our words: Spring's name Java types. */
    private static List<FieldError> bound(BindingResult binding, UnreadableValue.Texts texts) {
        return binding.getFieldErrors().stream()
                .map(error -> new FieldError(
                        error.getField(),
                        error.isBindingFailure()
                                ? texts.of("web.error.field.unreadable")
                                : String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    private static List<FieldError> validated(HandlerMethodValidationException validation) {
        return validation.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
    }
}
