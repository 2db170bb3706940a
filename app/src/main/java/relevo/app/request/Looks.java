package relevo.app.request;

import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** Gathers what the page of a request shows. */
@Component
class Looks {
    private final Approval approval;
    private final Transactions transactions;

    Looks(Approval approval, Transactions transactions) {
        this.approval = approval;
        this.transactions = transactions;
    }

    Look of(SignedIn me, Request request, Form form) {
        var tenant = transactions.reading(me.reader(), () -> approval.tenant(request));
        return new Look(
                request,
                tenant.map(found -> found.id().value()).orElse(null),
                tenant.map(found -> found.state().profile().name()).orElse(null),
                me.is(Role.REQUEST_MANAGER),
                request.filedBy().equals(me.person()),
                form,
                null,
                false,
                approval.others());
    }
}
