package relevo.app.queue;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;
import relevo.engagement.id.QueueId;

/** The queues, for administrators; the operator's change them. */
@Controller
@RequestMapping("/administration/queues")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class QueueController {
    static final String KEEPS = "hasRole('ADMINISTRATOR') and principal.operator()";

    private final Queues queues;
    private final Uses uses;
    private final Administration administration;
    private final QueueForm forms;
    private final Transactions transactions;

    QueueController(
            Queues queues, Uses uses, Administration administration, QueueForm forms, Transactions transactions) {
        this.queues = queues;
        this.uses = uses;
        this.administration = administration;
        this.forms = forms;
        this.transactions = transactions;
    }

    @GetMapping
    View list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "false") boolean done) {
        return list(HttpStatus.OK, me, Form.EMPTY, done);
    }

    @PostMapping
    @PreAuthorize(KEEPS)
    View add(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> typed, Locale language) {
        var form = forms.checkNew(Form.of(typed), language);
        if (!form.hasErrors()) {
            var checked = form;
            form = administration
                    .add(me, QueueForm.added(form))
                    .map(refusal -> forms.wrong(checked, refusal, language))
                    .orElse(form);
        }
        return form.hasErrors() ? list(HttpStatus.UNPROCESSABLE_CONTENT, me, form, false) : done();
    }

    @GetMapping("/{id}")
    @PreAuthorize(KEEPS)
    View one(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        var queue = find(me, id);
        return one(HttpStatus.OK, me, queue, QueueForm.of(queue));
    }

    @PostMapping("/{id}")
    @PreAuthorize(KEEPS)
    View change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        var queue = find(me, id);
        var form = forms.checkChange(Form.of(typed), queue, language);
        if (!form.hasErrors()) {
            var checked = form;
            form = administration
                    .change(me, QueueForm.changed(form, queue))
                    .map(refusal -> forms.wrong(checked, refusal, language))
                    .orElse(form);
        }
        return form.hasErrors() ? one(HttpStatus.UNPROCESSABLE_CONTENT, me, queue, form) : done();
    }

    private View list(HttpStatus status, SignedIn me, Form form, boolean done) {
        var lines = transactions.reading(
                me.reader(), () -> queues.all().stream().map(this::line).toList());
        return new JteView(status, "queue/queues", new QueuesPage(lines, me.operator(), form, done));
    }

    private QueuesPage.Line line(Queue queue) {
        int tenants = uses.standing(queue.id());
        return new QueuesPage.Line(queue, Math.min(tenants, Uses.COUNTED), tenants > Uses.COUNTED);
    }

    private View one(HttpStatus status, SignedIn me, Queue queue, Form form) {
        int tenants = transactions.reading(me.reader(), () -> uses.standing(queue.id()));
        return new JteView(status, "queue/queue", new QueuePage(queue, tenants, form));
    }

    private Queue find(SignedIn me, String id) {
        return transactions
                .reading(me.reader(), () -> queues.find(new QueueId(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static View done() {
        return new RedirectView("/administration/queues?done=true");
    }
}
