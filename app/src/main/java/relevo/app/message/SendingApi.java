package relevo.app.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.message.template.Placeholder;
import relevo.app.web.Languages;
import relevo.app.web.ReadsWork;
import relevo.app.web.SeenVersion;
import relevo.app.web.SignedIn;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.MessageKind;

/** Drafting and sending mails, for programs. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/services/{service}")
@ReadsWork
class SendingApi {
    private final Tenants tenants;
    private final Drafts drafts;
    private final Mailing mailing;
    private final PostingProblems answers;
    private final Transactions transactions;

    SendingApi(Tenants tenants, Drafts drafts, Mailing mailing, PostingProblems answers, Transactions transactions) {
        this.tenants = tenants;
        this.drafts = drafts;
        this.mailing = mailing;
        this.answers = answers;
        this.transactions = transactions;
    }

    /** A draft; {@code missing} names what the record lacks. */
    record DraftJson(
            String kind,
            String language,
            List<CandidateJson> to,
            String subject,
            String body,
            String replyTo,
            List<String> missing) {}

    /** Somebody whom the mail can go to. */
    record CandidateJson(UUID contact, String address, String language) {}

    /** A mail to send; what is left out is as in the draft. */
    record MailJson(
            String kind,
            @Nullable String language,
            @Nullable Set<UUID> to,
            @Nullable List<String> cc,
            @Nullable String subject,
            @Nullable String body) {}

    @GetMapping("/message-drafts/{kind}")
    DraftJson draft(
            @PathVariable UUID tenant,
            @PathVariable String service,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String language,
            @AuthenticationPrincipal SignedIn person) {
        return json(draft(tenant, new ServiceId(service), kind(kind), language, person));
    }

    @PostMapping("/messages")
    ResponseEntity<?> send(
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody MailJson mail,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @AuthenticationPrincipal SignedIn person,
            Locale language,
            HttpServletRequest request) {
        var kind = kind(mail.kind());
        var wanted = mail.language() == null ? "" : mail.language();
        var form = form(mail, draft(tenant, new ServiceId(service), kind, wanted, person));
        var command = key == null ? Ids.next() : key;
        var posting = mailing.send(
                person.acting(),
                new TenantId(tenant),
                command,
                SeenVersion.of(seen),
                kind,
                new ServiceId(service),
                form);
        return answers.of(posting, tenant, language, request);
    }

    private Draft draft(UUID tenant, ServiceId service, MessageKind kind, String language, SignedIn person) {
        return transactions.reading(
                person.reader(),
                () -> tenants.find(new TenantId(tenant))
                        .filter(standing -> standing.state().service(service).isPresent())
                        .map(standing -> drafts.of(
                                standing,
                                service,
                                kind,
                                Languages.named(language).orElse(null)))
                        .orElseThrow(SendingApi::missing));
    }

    private static MailForm form(MailJson mail, Draft draft) {
        Set<ContactId> to = mail.to() == null
                ? draft.to().stream().map(Draft.Candidate::contact).collect(Collectors.toSet())
                : mail.to().stream().map(ContactId::new).collect(Collectors.toSet());
        return new MailForm(
                to,
                mail.cc() == null
                        ? List.of()
                        : mail.cc().stream().map(String::valueOf).toList(),
                draft.language(),
                mail.subject() == null ? draft.subject() : mail.subject(),
                mail.body() == null ? draft.body() : mail.body());
    }

    private static DraftJson json(Draft draft) {
        return new DraftJson(
                MessageKinds.word(draft.kind()),
                draft.language().getLanguage(),
                draft.to().stream()
                        .map(one -> new CandidateJson(
                                one.contact().value(),
                                one.address().written(),
                                one.language().getLanguage()))
                        .toList(),
                draft.subject(),
                draft.body(),
                draft.replyTo().written(),
                draft.missing().stream().map(Placeholder::word).toList());
    }

    private static MessageKind kind(String word) {
        return MessageKinds.of(word)
                .filter(kind -> kind != MessageKind.ASSIGNMENT_TEAM)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
