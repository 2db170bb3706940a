package relevo.app.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.web.Problems;

/** Tells programs what came of an answer: the request, or a problem that says why not. */
@Component
class RequestProblems {
    private final Problems problems;
    private final WhyNot whyNot;
    private final MessageSource texts;

    RequestProblems(Problems problems, WhyNot whyNot, MessageSource texts) {
        this.problems = problems;
        this.whyNot = whyNot;
        this.texts = texts;
    }

    ResponseEntity<?> answer(Answered answered, HttpServletRequest request, Locale language) {
        return switch (answered) {
            case Answered.Done(var done) -> ResponseEntity.ok(done);
            case Answered.Late(var late) -> problems.told(HttpStatus.CONFLICT, whyNot.late(late, language), request);
            case Answered.NoTenant(var homeless) ->
                problems.told(HttpStatus.CONFLICT, whyNot.noTenant(homeless, language), request);
            case Answered.Refused(var _, var why, var _) ->
                problems.told(WhyNot.status(why), whyNot.refused(why, language), request);
            case Answered.NoEdition _ ->
                unfit(Map.of("edition", texts.getMessage("request.edition.unknown", null, language)), request);
            case Answered.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    ResponseEntity<?> unreasoned(String sentence, HttpServletRequest request) {
        return unfit(Map.of("reason", sentence), request);
    }

    ResponseEntity<?> unfit(Map<String, String> errors, HttpServletRequest request) {
        return problems.unfit(errors, request);
    }
}
