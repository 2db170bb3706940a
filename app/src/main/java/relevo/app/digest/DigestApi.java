package relevo.app.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.database.Transactions;
import relevo.app.people.DigestChoice;
import relevo.app.people.DigestChoiceController;
import relevo.app.people.DigestChoices;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;

/** One's own digest, for programs. */
@RestController
@RequestMapping("/api/v1/my-day/digest")
class DigestApi {
    private final DigestView digest;
    private final DigestChoices choices;
    private final Transactions transactions;
    private final Problems problems;
    private final MessageSource texts;

    DigestApi(
            DigestView digest,
            DigestChoices choices,
            Transactions transactions,
            Problems problems,
            MessageSource texts) {
        this.digest = digest;
        this.choices = choices;
        this.transactions = transactions;
        this.problems = problems;
        this.texts = texts;
    }

    /** Whether the digest is wanted, and the zone whose morning it comes in, such as Europe/Madrid. */
    record ChoiceJson(boolean wanted, @Nullable String zone) {}

    @GetMapping
    DigestPage show(@AuthenticationPrincipal SignedIn me) {
        return digest.of(me);
    }

    @PostMapping
    ResponseEntity<?> send(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale language) {
        return digest.send(me)
                ? ResponseEntity.status(HttpStatus.ACCEPTED).body(digest.of(me))
                : problems.told(HttpStatus.CONFLICT, text("not-sent", language), request);
    }

    @GetMapping("/choice")
    ChoiceJson chosen(@AuthenticationPrincipal SignedIn me) {
        var choice = transactions.reading(me.reader(), () -> choices.of(me.person()));
        return new ChoiceJson(choice.wanted(), choice.zone().getId());
    }

    @PutMapping("/choice")
    ResponseEntity<?> choose(
            @AuthenticationPrincipal SignedIn me,
            @RequestBody ChoiceJson wanted,
            HttpServletRequest request,
            Locale language) {
        String zone = wanted.zone();
        if (zone == null || !DigestChoiceController.zones().containsKey(zone)) {
            return problems.unfit(Map.of("zone", text("zone.unknown", language)), request);
        }
        var choice = new DigestChoice(wanted.wanted(), ZoneId.of(zone));
        transactions.run(me.reader(), () -> choices.set(me.person(), choice));
        return ResponseEntity.ok(chosen(me));
    }

    private String text(String key, Locale language) {
        return texts.getMessage("digest." + key, null, language);
    }
}
