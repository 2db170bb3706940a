package relevo.app.queue;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;
import relevo.engagement.id.QueueId;

/** The queues, for programs: everybody reads them, the operator's administrators change them. */
@RestController
@RequestMapping("/api/v1/queues")
class QueueApi {
    private final Queues queues;
    private final Administration administration;
    private final QueueForm forms;
    private final Transactions transactions;
    private final Problems problems;

    QueueApi(
            Queues queues,
            Administration administration,
            QueueForm forms,
            Transactions transactions,
            Problems problems) {
        this.queues = queues;
        this.administration = administration;
        this.forms = forms;
        this.transactions = transactions;
        this.problems = problems;
    }

    /** The queues. */
    record QueuesJson(List<QueueJson> queues) {}

    /** A queue; the id stands in the address when it is written. */
    record QueueJson(
            @Nullable String id,
            @Nullable String es,
            @Nullable String en,
            @Nullable String kind,
            @Nullable String region,
            @Nullable String workedBy,
            @Nullable Boolean active) {
        static QueueJson of(Queue queue) {
            return new QueueJson(
                    queue.id().value(),
                    queue.es(),
                    queue.en(),
                    queue.kind().name(),
                    queue.region() == null ? null : queue.region().name(),
                    queue.workedBy() == null ? null : queue.workedBy().name(),
                    queue.active());
        }

        Form form(String id) {
            return Form.of(Map.of(
                    "id", List.of(id),
                    "es", said(es),
                    "en", said(en),
                    "kind", said(kind),
                    "region", said(region),
                    "workedBy", said(workedBy),
                    "active", active == null || active ? List.of("yes") : List.of()));
        }

        private static List<String> said(@Nullable String value) {
            return value == null ? List.of() : List.of(value);
        }
    }

    @Operation(summary = "The queues, whatever they are for.")
    @GetMapping
    QueuesJson list(@AuthenticationPrincipal SignedIn me) {
        return new QueuesJson(transactions.reading(
                me.reader(), () -> queues.all().stream().map(QueueJson::of).toList()));
    }

    @Operation(summary = "Adds a queue, or changes what it is called, whose it is, and whether it is in use.")
    @PutMapping("/{id}")
    @PreAuthorize(QueueController.KEEPS)
    ResponseEntity<?> put(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestBody QueueJson given,
            HttpServletRequest request,
            Locale language) {
        var known = transactions.reading(me.reader(), () -> queues.find(new QueueId(id)));
        var typed = given.form(id);
        var form = known.map(queue -> forms.checkChange(typed, queue, language))
                .orElseGet(() -> forms.checkNew(typed, language));
        var refusal = form.hasErrors() ? Optional.<Administration.Refusal>empty() : put(me, form, known);
        var checked = refusal.map(why -> forms.wrong(form, why, language)).orElse(form);
        return checked.hasErrors()
                ? problems.unfit(checked.errors(), request)
                : ResponseEntity.ok(QueueJson.of(now(me, id)));
    }

    private Optional<Administration.Refusal> put(SignedIn me, Form form, Optional<Queue> known) {
        return known.map(queue -> administration.change(me, QueueForm.changed(form, queue)))
                .orElseGet(() -> administration.add(me, QueueForm.added(form)));
    }

    private Queue now(SignedIn me, String id) {
        return transactions.reading(
                me.reader(), () -> queues.find(new QueueId(id)).orElseThrow());
    }
}
