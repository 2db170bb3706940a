package relevo.app.engagement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A tenant's engagement as a page, and the acts on the tenant as a whole, by forms. */
@Controller
@RequestMapping("/tenants/{tenant}")
class TenantController {
    private final EngagementPages pages;
    private final NoteActs notes;
    private final MoveActs moves;
    private final CustodyActs custody;
    private final WaiverActs waivers;
    private final Answers answers;

    TenantController(
            EngagementPages pages,
            NoteActs notes,
            MoveActs moves,
            CustodyActs custody,
            WaiverActs waivers,
            Answers answers) {
        this.pages = pages;
        this.notes = notes;
        this.moves = moves;
        this.custody = custody;
        this.waivers = waivers;
        this.answers = answers;
    }

    /** Who only administers finds the tenant's data here instead. */
    @GetMapping
    View show(Ask ask, @PathVariable UUID tenant, @RequestParam(required = false) @Nullable String service) {
        if (!ask.person().readsWork()) {
            return new RedirectView("/tenants/" + tenant + "/profile");
        }
        return Answers.view(HttpStatus.OK, pages.page(ask, tenant, service));
    }

    @PostMapping("/notes")
    View sign(Ask ask, @PathVariable UUID tenant, Given.Note given) {
        return answers.answer(ask, tenant, ask.form().value("services"), () -> notes.sign(ask, tenant, given));
    }

    @PostMapping("/waivers")
    View waive(Ask ask, @PathVariable UUID tenant, Given.Waiver given) {
        return answers.answer(ask, tenant, given.service(), () -> waivers.ask(ask, tenant, given));
    }

    @PostMapping("/waivers/{criterion}/grant")
    View grant(Ask ask, @PathVariable UUID tenant, @PathVariable String criterion, Given.WaiverAnswer given) {
        return answers.answer(ask, tenant, given.service(), () -> waivers.grant(ask, tenant, criterion, given));
    }

    @PostMapping("/waivers/{criterion}/refusal")
    View refuse(Ask ask, @PathVariable UUID tenant, @PathVariable String criterion, Given.WaiverAnswer given) {
        return answers.answer(ask, tenant, given.service(), () -> waivers.refuse(ask, tenant, criterion, given));
    }

    @PostMapping("/next-action")
    View next(Ask ask, @PathVariable UUID tenant, Given.Next given) {
        return answers.answer(ask, tenant, null, () -> custody.next(ask, tenant, given));
    }

    @PostMapping("/waiting")
    View waitFor(Ask ask, @PathVariable UUID tenant, Given.Until given) {
        return answers.answer(ask, tenant, null, () -> custody.waitFor(ask, tenant, given));
    }

    @PostMapping("/moves")
    View request(Ask ask, @PathVariable UUID tenant, Given.Move given) {
        return answers.answer(ask, tenant, null, () -> moves.request(ask, tenant, given));
    }

    @PostMapping("/move-mails")
    View repeat(Ask ask, @PathVariable UUID tenant, Given.Move given) {
        return answers.answer(ask, tenant, null, () -> moves.repeat(ask, tenant, given));
    }

    @PostMapping("/moves/{move}/acceptance")
    View accept(Ask ask, @PathVariable UUID tenant, @PathVariable UUID move, Given.Queue given) {
        return answers.answer(ask, tenant, null, () -> custody.accept(ask, tenant, move, given));
    }

    @PostMapping("/moves/{move}/refusal")
    View decline(Ask ask, @PathVariable UUID tenant, @PathVariable UUID move, Given.Why given) {
        return answers.answer(ask, tenant, null, () -> custody.decline(ask, tenant, move, given));
    }

    @PostMapping("/moves/{move}/cancellation")
    View cancel(Ask ask, @PathVariable UUID tenant, @PathVariable UUID move, Given.Why given) {
        return answers.answer(ask, tenant, null, () -> custody.cancel(ask, tenant, move, given));
    }

    @PostMapping("/departure")
    View leave(Ask ask, @PathVariable UUID tenant) {
        return answers.answer(ask, tenant, null, () -> custody.leave(ask, tenant));
    }

    @PostMapping("/offers")
    View offer(Ask ask, @PathVariable UUID tenant, Given.Manager given) {
        return answers.answer(ask, tenant, null, () -> custody.offer(ask, tenant, given));
    }

    @PostMapping("/offers/{move}/acceptance")
    View acceptOffer(Ask ask, @PathVariable UUID tenant, @PathVariable UUID move) {
        return answers.answer(ask, tenant, null, () -> custody.acceptOffer(ask, tenant, move));
    }

    @PostMapping("/offers/{move}/refusal")
    View declineOffer(Ask ask, @PathVariable UUID tenant, @PathVariable UUID move, Given.Why given) {
        return answers.answer(ask, tenant, null, () -> custody.declineOffer(ask, tenant, move, given));
    }

    @PostMapping("/manager")
    View replace(Ask ask, @PathVariable UUID tenant, Given.Manager given) {
        return answers.answer(ask, tenant, null, () -> custody.replace(ask, tenant, given));
    }
}
