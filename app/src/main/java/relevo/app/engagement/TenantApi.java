package relevo.app.engagement;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.web.ReadsWork;

/** The acts on a tenant as a whole, as JSON; the same verbs as the forms. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}")
class TenantApi {
    private final EngagementPages pages;
    private final NoteActs notes;
    private final MoveActs moves;
    private final CustodyActs custody;
    private final WaiverActs waivers;
    private final ApiAnswers answers;

    TenantApi(
            EngagementPages pages,
            NoteActs notes,
            MoveActs moves,
            CustodyActs custody,
            WaiverActs waivers,
            ApiAnswers answers) {
        this.pages = pages;
        this.notes = notes;
        this.moves = moves;
        this.custody = custody;
        this.waivers = waivers;
        this.answers = answers;
    }

    @Operation(summary = "How a tenant's engagement stands, and each gate with what is missing.")
    @GetMapping
    @ReadsWork
    ResponseEntity<EngagementJson> show(Ask ask, @PathVariable UUID tenant) {
        EngagementJson json = pages.json(ask, tenant);
        return ResponseEntity.ok().eTag(Long.toString(json.version())).body(json);
    }

    @Operation(summary = "Signs a note, and with it what its signer attests.")
    @PostMapping("/notes")
    ResponseEntity<Object> sign(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Note given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> notes.sign(ask, tenant, given));
    }

    @Operation(summary = "Asks for a waiver.")
    @PostMapping("/waivers")
    ResponseEntity<Object> waive(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Waiver given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> waivers.ask(ask, tenant, given));
    }

    @Operation(summary = "Grants a waiver that somebody else asked for.")
    @PostMapping("/waivers/{criterion}/grant")
    ResponseEntity<Object> grant(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String criterion,
            @RequestBody Given.WaiverAnswer given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> waivers.grant(ask, tenant, criterion, given));
    }

    @Operation(summary = "Refuses a waiver.")
    @PostMapping("/waivers/{criterion}/refusal")
    ResponseEntity<Object> refuse(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String criterion,
            @RequestBody Given.WaiverAnswer given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> waivers.refuse(ask, tenant, criterion, given));
    }

    @Operation(summary = "Says what is to be done next.")
    @PostMapping("/next-action")
    ResponseEntity<Object> next(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Next given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.next(ask, tenant, given));
    }

    @Operation(summary = "Waits for the customer's request before asking to move.")
    @PostMapping("/waiting")
    ResponseEntity<Object> waitFor(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Until given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.waitFor(ask, tenant, given));
    }

    @Operation(summary = "Asks for the move to an inactive queue.")
    @PostMapping("/moves")
    ResponseEntity<Object> request(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Move given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> moves.request(ask, tenant, given));
    }

    @Operation(summary = "Sends the mail to the assignment team again.")
    @PostMapping("/move-mails")
    ResponseEntity<Object> repeat(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Move given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> moves.repeat(ask, tenant, given));
    }

    @Operation(summary = "Accepts a move into a queue.")
    @PostMapping("/moves/{move}/acceptance")
    ResponseEntity<Object> accept(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID move,
            @RequestBody Given.Queue given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.accept(ask, tenant, move, given));
    }

    @Operation(summary = "Declines a move.")
    @PostMapping("/moves/{move}/refusal")
    ResponseEntity<Object> decline(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID move,
            @RequestBody Given.Why given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.decline(ask, tenant, move, given));
    }

    @Operation(summary = "Takes a move back.")
    @PostMapping("/moves/{move}/cancellation")
    ResponseEntity<Object> cancel(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID move,
            @RequestBody Given.Why given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.cancel(ask, tenant, move, given));
    }

    @Operation(summary = "Leaves the tenant to its queue and closes the engagement.")
    @PostMapping("/departure")
    ResponseEntity<Object> leave(Ask ask, @PathVariable UUID tenant, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.leave(ask, tenant));
    }

    @Operation(summary = "Offers the tenant to a person.")
    @PostMapping("/offers")
    ResponseEntity<Object> offer(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Manager given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.offer(ask, tenant, given));
    }

    @Operation(summary = "Accepts an offered tenant.")
    @PostMapping("/offers/{move}/acceptance")
    ResponseEntity<Object> acceptOffer(
            Ask ask, @PathVariable UUID tenant, @PathVariable UUID move, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.acceptOffer(ask, tenant, move));
    }

    @Operation(summary = "Declines an offered tenant.")
    @PostMapping("/offers/{move}/refusal")
    ResponseEntity<Object> declineOffer(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID move,
            @RequestBody Given.Why given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.declineOffer(ask, tenant, move, given));
    }

    @Operation(summary = "Puts another in charge for an absent manager.")
    @PostMapping("/manager")
    ResponseEntity<Object> replace(
            Ask ask, @PathVariable UUID tenant, @RequestBody Given.Manager given, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> custody.replace(ask, tenant, given));
    }
}
