package relevo.app.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.sentence.RefusalSentence;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.Languages;
import relevo.app.web.ReadsWork;
import relevo.app.web.SignedIn;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.MessageKind;

/** Where a mail is read and changed before it is sent. */
@Controller
@ReadsWork
class ComposeController {
    private final Tenants tenants;
    private final Drafts drafts;
    private final Mailing mailing;
    private final MailRoute route;
    private final Transactions transactions;
    private final Refusals refusals;
    private final MessageSource texts;

    ComposeController(
            Tenants tenants,
            Drafts drafts,
            Mailing mailing,
            MailRoute route,
            Transactions transactions,
            Refusals refusals,
            MessageSource texts) {
        this.tenants = tenants;
        this.drafts = drafts;
        this.mailing = mailing;
        this.route = route;
        this.transactions = transactions;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping("/tenants/{tenant}/services/{service}/messages/new")
    JteView compose(
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String language,
            @AuthenticationPrincipal SignedIn person) {
        var page = page(tenant, service, kind, language, null, person);
        return new JteView("message/compose", page);
    }

    @PostMapping("/tenants/{tenant}/services/{service}/messages")
    View send(
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String language,
            @RequestParam UUID command,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        var page = page(tenant, service, kind, language, Form.of(typed), person);
        var posting = mailing.send(
                person.acting(), page.tenant(), command, null, page.draft().kind(), page.service(), mail(page));
        return answer(posting, page, locale);
    }

    private View answer(Posting posting, ComposePage page, Locale locale) {
        return switch (posting) {
            case Posting.Handled(Outcome.Done _) ->
                new RedirectView("/tenants/" + page.tenant() + "?service=" + page.service());
            case Posting.Handled(Outcome.Refused(var why, var state)) ->
                again(page, page.form(), new RefusalSentence(refusals.in(locale, state)).of(why));
            case Posting.Handled(Outcome.Stale _) ->
                again(page, page.form(), texts.getMessage("message.stale", null, locale));
            case Posting.Handled(Outcome.Unknown _) -> throw missing();
            case Posting.Unknown _ -> throw missing();
            case Posting.NoServer _ -> again(page, page.form(), texts.getMessage("message.no-server", null, locale));
            case Posting.WithMistakes(var mistakes) -> again(page, wrong(page.form(), mistakes, locale), null);
        };
    }

    private static JteView again(ComposePage page, Form form, @Nullable String problem) {
        var again = new ComposePage(
                page.tenant(),
                page.customer(),
                page.service(),
                page.serviceName(),
                page.draft(),
                form,
                page.command(),
                page.serverless(),
                problem);
        var status = problem == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        return new JteView(status, "message/compose", again);
    }

    private Form wrong(Form form, List<MailMistake> mistakes, Locale locale) {
        var marked = form;
        for (var mistake : mistakes) {
            marked = marked.wrong(
                    mistake.field(), texts.getMessage(mistake.key(), new Object[] {mistake.detail()}, locale));
        }
        return marked;
    }

    private ComposePage page(
            UUID tenant, String service, String kind, String language, @Nullable Form typed, SignedIn person) {
        var wanted = MessageKinds.of(kind).filter(one -> one != MessageKind.ASSIGNMENT_TEAM);
        return transactions.reading(
                person.reader(),
                () -> tenants.find(new TenantId(tenant))
                        .filter(standing ->
                                standing.state().service(new ServiceId(service)).isPresent())
                        .map(standing -> page(
                                standing,
                                new ServiceId(service),
                                wanted.orElseThrow(ComposeController::missing),
                                language,
                                typed))
                        .orElseThrow(ComposeController::missing));
    }

    private ComposePage page(
            Standing tenant, ServiceId service, MessageKind kind, String language, @Nullable Form typed) {
        var draft = drafts.of(tenant, service, kind, Languages.named(language).orElse(null));
        var form = typed != null ? typed : form(draft);
        var name = tenant.state().service(service).orElseThrow().name();
        var customer = tenant.state().profile().customerName();
        return new ComposePage(tenant.id(), customer, service, name, draft, form, Ids.next(), !route.open(), null);
    }

    private static Form form(Draft draft) {
        var to = draft.to().stream().map(one -> one.contact().toString()).toList();
        return new Form(
                java.util.Map.of(
                        "to",
                        to,
                        "cc",
                        List.of(""),
                        "subject",
                        List.of(draft.subject()),
                        "body",
                        List.of(draft.body())),
                java.util.Map.of());
    }

    private static MailForm mail(ComposePage page) {
        var form = page.form();
        Set<ContactId> to = page.draft().to().stream()
                .map(Draft.Candidate::contact)
                .filter(contact -> form.chosen("to").contains(contact.toString()))
                .collect(Collectors.toSet());
        return new MailForm(
                to,
                MailForm.copies(form.value("cc")),
                page.draft().language(),
                form.value("subject"),
                form.value("body"));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
