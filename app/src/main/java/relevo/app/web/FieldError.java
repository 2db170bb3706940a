package relevo.app.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * One wrong field of a request.
 *
 * @param field its name, with the way to it
 */
public record FieldError(String field, String message) {
    static List<FieldError> of(Exception stopped, UnaryOperator<String> texts) {
        return switch (stopped) {
            case BindingResult binding -> bound(binding, texts);
            case HandlerMethodValidationException validation -> validated(validation);
            case MethodArgumentTypeMismatchException wrong ->
                List.of(new FieldError(wrong.getName(), texts.apply("web.error.field.unreadable")));
            case MissingServletRequestParameterException missing ->
                List.of(new FieldError(missing.getParameterName(), texts.apply("web.error.field.missing")));
            default -> List.of();
        };
    }

    /** Content that can't be read is the sender's mistake, anything else unknown is ours. */
    static HttpStatus unreadable(Exception stopped) {
        var senders = stopped instanceof HttpMessageNotReadableException || stopped instanceof TypeMismatchException;
        return senders ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** What could not be read as what it should be is said in our words: Spring's name Java types. */
    private static List<FieldError> bound(BindingResult binding, UnaryOperator<String> texts) {
        return binding.getFieldErrors().stream()
                .map(error -> new FieldError(
                        error.getField(),
                        error.isBindingFailure()
                                ? texts.apply("web.error.field.unreadable")
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
