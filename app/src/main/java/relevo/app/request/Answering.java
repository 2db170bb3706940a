package relevo.app.request;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.web.Reasons;
import relevo.app.web.SignedIn;
import relevo.engagement.id.EditionId;

/** Answers requests: approves them for the tenant of their domain, keeps them on hold, cancels them. */
@Component
class Answering {
    private final Requests requests;
    private final Approval approval;
    private final Transactions transactions;
    private final Audit audit;
    private final Reasons reasons;
    private final Clock clock;

    Answering(
            Requests requests,
            Approval approval,
            Transactions transactions,
            Audit audit,
            Reasons reasons,
            Clock clock) {
        this.requests = requests;
        this.approval = approval;
        this.transactions = transactions;
        this.audit = audit;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** The sentence that says what is wrong with the reason of a hold or a cancellation; empty where it can be kept. */
    Optional<String> wrong(@Nullable String why, Locale language) {
        return reasons.wrong(why, Look.LONGEST_REASON, "request.why.missing", language);
    }

    Answered approve(SignedIn by, UUID id, String edition) {
        return whileItWaits(
                by,
                id,
                this::approvedAlready,
                request -> approval.tenant(request)
                        .map(tenant -> approval.edition(edition)
                                .map(chosen -> approve(by, request, tenant, chosen))
                                .orElseGet(() -> new Answered.NoEdition(request)))
                        .orElseGet(() -> new Answered.NoTenant(request)));
    }

    Answered hold(SignedIn by, UUID id, boolean pendingRequestor, String why) {
        var status = pendingRequestor ? Status.ON_HOLD_PENDING_REQUESTOR : Status.ON_HOLD;
        return whileItWaits(by, id, request -> false, request -> answer(by, request, status, why, null));
    }

    Answered cancel(SignedIn by, UUID id, String why) {
        return whileItWaits(
                by,
                id,
                request -> request.status() == Status.CANCELLED && request.why().equals(why),
                request -> answer(by, request, Status.CANCELLED, why, null));
    }

    private Answered whileItWaits(
            SignedIn by, UUID id, Predicate<Request> already, Function<Request, Answered> answer) {
        return transactions.as(
                by.reader(),
                () -> requests.lock(id)
                        .map(request -> request.status().waits() ? answer.apply(request) : late(request, already))
                        .orElseGet(Answered.Unknown::new));
    }

    /** The same answer again changes nothing. */
    private static Answered late(Request request, Predicate<Request> already) {
        return already.test(request) ? new Answered.Done(request) : new Answered.Late(request);
    }

    /** For the tenant that its domain still is of. */
    private boolean approvedAlready(Request request) {
        return request.status() == Status.APPROVED
                && approval.tenant(request)
                        .filter(tenant -> tenant.id().value().equals(request.tenant()))
                        .isPresent();
    }

    private Answered approve(SignedIn by, Request request, Standing tenant, EditionId edition) {
        return switch (approval.approve(by, request, tenant, edition)) {
            case Outcome.Done _ ->
                answer(by, request, Status.APPROVED, "", tenant.id().value());
            case Outcome.Refused refused -> new Answered.Refused(request, refused.why(), tenant);
            case Outcome.Unknown() -> new Answered.NoTenant(request);
            case Outcome.Stale _ -> throw new IllegalStateException("no version was expected");
        };
    }

    private Answered answer(SignedIn by, Request request, Status status, String why, @Nullable UUID tenant) {
        requests.answer(
                request.id(), status, why, tenant, by.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var detail = Map.of("before", request.status(), "after", status, "why", why);
        audit.record(by.reader(), "RequestAnswered", "request/" + request.id(), detail);
        return new Answered.Done(requests.find(request.id()).orElseThrow());
    }
}
