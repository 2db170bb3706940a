package relevo.app.request;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** A request manager's answers to a request. */
@Controller
@RequestMapping("/requests/{id}")
@PreAuthorize("hasRole('REQUEST_MANAGER')")
class AnswerController {
    private final Answering answering;
    private final Looks looks;
    private final Sight sight;
    private final WhyNot whyNot;
    private final MessageSource texts;

    AnswerController(Answering answering, Looks looks, Sight sight, WhyNot whyNot, MessageSource texts) {
        this.answering = answering;
        this.looks = looks;
        this.sight = sight;
        this.whyNot = whyNot;
        this.texts = texts;
    }

    @PostMapping("/approval")
    View approve(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String edition,
            Locale language) {
        return answer(me, answering.approve(me, id, edition), Form.EMPTY, language);
    }

    @PostMapping("/hold")
    View hold(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean pendingRequestor,
            @RequestParam(defaultValue = "") String hold,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        return answering
                .wrong(hold, language)
                .map(sentence -> unreasoned(me, id, Form.of(typed).wrong("hold", sentence)))
                .orElseGet(() ->
                        answer(me, answering.hold(me, id, pendingRequestor, hold.strip()), Form.of(typed), language));
    }

    @PostMapping("/cancellation")
    View cancel(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cancel,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        return answering
                .wrong(cancel, language)
                .map(sentence -> unreasoned(me, id, Form.of(typed).wrong("cancel", sentence)))
                .orElseGet(() -> answer(me, answering.cancel(me, id, cancel.strip()), Form.of(typed), language));
    }

    private View unreasoned(SignedIn me, UUID id, Form form) {
        var request = sight.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new JteView(HttpStatus.UNPROCESSABLE_CONTENT, "request/one", looks.of(me, request, form));
    }

    private View answer(SignedIn me, Answered answered, Form typed, Locale language) {
        return switch (answered) {
            case Answered.Done(var request) -> new RedirectView("/requests/" + request.id());
            case Answered.Late(var request) ->
                again(HttpStatus.CONFLICT, me, request, typed, whyNot.late(request, language));
            case Answered.NoTenant(var request) ->
                again(HttpStatus.CONFLICT, me, request, typed, whyNot.noTenant(request, language));
            case Answered.Refused(var request, var why, var _) ->
                again(WhyNot.status(why), me, request, typed, whyNot.refused(why, language));
            case Answered.NoEdition(var request) ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        me,
                        request,
                        typed,
                        texts.getMessage("request.edition.unknown", null, language));
            case Answered.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private View again(HttpStatus status, SignedIn me, Request request, Form typed, String sentence) {
        return new JteView(status, "request/one", looks.of(me, request, typed).refused(sentence));
    }
}
