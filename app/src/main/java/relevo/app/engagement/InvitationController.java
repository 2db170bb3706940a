package relevo.app.engagement;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Organizer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Transactions;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.web.ReadsWork;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Planned;
import relevo.engagement.state.Service;

/** The discussion's date as an invitation for calendars (RFC 5545); a moved date is the same event, once more. */
@Controller
@ReadsWork
class InvitationController {
    private final Tenants tenants;
    private final Transactions transactions;
    private final MessageSource texts;
    private final Clock clock;

    InvitationController(Tenants tenants, Transactions transactions, MessageSource texts, Clock clock) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/tenants/{tenant}/services/{service}/discussion.ics")
    ResponseEntity<byte[]> invitation(Ask ask, @PathVariable UUID tenant, @PathVariable String service) {
        Standing standing = transactions.reading(
                ask.person().reader(),
                () -> tenants.find(new TenantId(tenant)).orElseThrow(InvitationController::missing));
        Service of = standing.state().service(new ServiceId(service)).orElseThrow(InvitationController::missing);
        Planned planned = of.attempt().planned();
        if (planned == null) {
            throw missing();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8; method=PUBLISH")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"relevo-" + tenant + ".ics\"")
                .body(written(ask, standing, of, planned).getBytes(StandardCharsets.UTF_8));
    }

    private String written(Ask ask, Standing standing, Service service, Planned planned) {
        var customer = standing.state().profile().customerName();
        var event = new VEvent();
        event.setUid(
                standing.id() + "-" + service.id() + "-" + service.attempt().number() + "@relevo");
        event.setSequence(planned.moved());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(planned.start()));
        event.setDateEnd(Date.from(end(planned)));
        event.setSummary(text(ask, "engagement.invitation.summary", service.name(), customer));
        event.setDescription(text(ask, "engagement.invitation.description", service.name(), customer));
        event.setOrganizer(new Organizer(ask.person().name(), ask.person().mail()));
        var calendar = new ICalendar();
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static Instant end(Planned planned) {
        return planned.start().plus(Duration.ofMinutes(planned.minutes()));
    }

    private String text(Ask ask, String key, Object... details) {
        return texts.getMessage(key, details, ask.language());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
