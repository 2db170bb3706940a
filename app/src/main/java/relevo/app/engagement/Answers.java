package relevo.app.engagement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.journal.Outcome;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.OwnPath;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.CriterionVerdict;

/** Answers an act with a page: back to the tenant when it is done, the page of its form with the reason when it is not. */
@Component
class Answers {
    private static final Set<Obstacle> DAYS = EnumSet.of(
            Obstacle.FUTURE_DATE, Obstacle.PAST_DATE, Obstacle.NOT_AFTER_TODAY, Obstacle.DISCUSSION_BEFORE_PREPARING);

    private final EngagementPages pages;
    private final List<FormPage> others;

    Answers(EngagementPages pages, List<FormPage> others) {
        this.pages = pages;
        this.others = List.copyOf(others);
    }

    View answer(Ask ask, UUID tenant, @Nullable String service, Supplier<Outcome> act) {
        try {
            return answer(ask, tenant, service, act.get());
        } catch (Unfit unfit) {
            return refused(ask, HttpStatus.UNPROCESSABLE_CONTENT, pages.unfit(ask, tenant, service, unfit));
        }
    }

    private View answer(Ask ask, UUID tenant, @Nullable String service, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> done(ask, tenant, service);
            case Outcome.Refused refused ->
                refused(ask, status(refused.why()), pages.refused(ask, tenant, service, refused.why()));
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Stale _ -> throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
        };
    }

    /** Where the form stands. */
    private View refused(Ask ask, HttpStatus status, EngagementPage page) {
        return others.stream()
                .flatMap(other -> other.again(ask, status, page).stream())
                .findFirst()
                .orElseGet(() -> view(status, page));
    }

    private static View done(Ask ask, UUID tenant, @Nullable String service) {
        String back = ask.form().value("back");
        String here = "/tenants/" + tenant + (service == null || service.isEmpty() ? "" : "?service=" + service);
        var redirect = new RedirectView(back.isEmpty() ? here : OwnPath.of(back));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    /** The whole page, or what stands beneath its bar where htmx asks for it. */
    static View view(HttpStatus status, EngagementPage page) {
        return new JteView(status, "engagement/page", "engagement/body", page);
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed _ -> HttpStatus.FORBIDDEN;
            case Refusal.GateShut _ -> HttpStatus.CONFLICT;
            case Refusal.OutOfPlace _ -> HttpStatus.CONFLICT;
        };
    }

    /** The day in the form that the refusal is about, where it is about one. */
    static Optional<String> field(Refusal refusal, Form form) {
        boolean day = refusal instanceof Refusal.OutOfPlace out && DAYS.contains(out.obstacle());
        return Stream.of("held", "date", "until")
                .filter(name -> day && !form.value(name).isEmpty())
                .findFirst();
    }

    static List<CriterionVerdict> blocking(Refusal refusal) {
        return switch (refusal) {
            case Refusal.GateShut shut -> shut.verdict().blocking();
            case Refusal.NotAllowed _ -> List.of();
            case Refusal.OutOfPlace _ -> List.of();
        };
    }
}
