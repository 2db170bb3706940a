package relevo.app.sentence;

import java.util.List;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent;
import relevo.engagement.event.NoteEvent;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent;
import relevo.engagement.event.ServiceEvent;
import relevo.engagement.event.TenantEvent;
import relevo.engagement.event.WaiverEvent;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Assignment;

/** Says what happened: each event becomes a sentence here and nowhere else. */
public final class EventSentence {
    private final Speech speech;

    public EventSentence(Speech speech) {
        this.speech = speech;
    }

    public String of(Recorded recorded) {
        Event event = recorded.event();
        String who = speech.person(recorded.by());
        return switch (event) {
            case TenantEvent e -> tenant(e, who);
            case RequestEvent e -> request(e, who);
            case ServiceEvent e -> new ServiceEventSentence(speech).of(e, who);
            case WaiverEvent e -> waiver(e, who);
            case NoteEvent.NoteSigned e -> note(e, who);
            case MessageEvent e -> message(e, who);
            case CustodyEvent e -> custody(e, recorded, who);
        };
    }

    /** What the sentence of an event leaves to be read apart, such as the statements of a long list; often nothing. */
    public List<String> details(Recorded recorded) {
        return recorded.event() instanceof ServiceEvent event
                ? new ServiceEventSentence(speech).details(event)
                : List.of();
    }

    private String tenant(TenantEvent event, String who) {
        return switch (event) {
            case TenantEvent.TenantRegistered e ->
                text("tenant-registered", e.profile().name(), speech.holder(e.holder()));
            case TenantEvent.ProfileChanged e ->
                text("profile-changed", who, e.profile().seats());
            case TenantEvent.ServiceAdded e -> text("service-added", e.name(), e.seats());
            case TenantEvent.ServiceChanged e -> text("service-changed", who, e.name(), e.seats());
            case TenantEvent.ContactAdded e ->
                text("contact-added", who, speech.word(e.contact().kind()));
            case TenantEvent.ContactChanged e ->
                text("contact-changed", who, speech.word(e.contact().kind()));
            case TenantEvent.ContactConfirmed e -> text("contact-confirmed", who, speech.date(e.on()));
            case TenantEvent.ContactBarred e ->
                e.reason() == null ? text("contact-unbarred", who) : text("contact-barred", who);
            case TenantEvent.ContactRemoved _ -> text("contact-removed", who);
            case TenantEvent.AccountTeamRecorded e ->
                e.accountTeam().recordedAbsent()
                        ? text("account-team-absent", who)
                        : text("account-team-expected", who);
            case TenantEvent.TextsRedacted e ->
                e.askedBy() == null
                        ? text("texts-redacted", who, e.texts().size())
                        : text(
                                "texts-redacted-asked",
                                who,
                                e.texts().size(),
                                speech.person(e.askedBy()),
                                speech.date(e.asked()));
            case TenantEvent.NextActionSet e ->
                e.next() == null
                        ? text("next-action-lifted")
                        : text("next-action-set", speech.date(e.next().date()));
        };
    }

    private String request(RequestEvent event, String who) {
        return switch (event) {
            case RequestEvent.RequestApproved e ->
                text("request-approved", who, e.motion(), speech.services(e.services()));
            case RequestEvent.EngagementOpened e -> text("engagement-opened", e.number());
            case RequestEvent.RequestJoined _ -> text("request-joined", who);
        };
    }

    private String waiver(WaiverEvent event, String who) {
        return switch (event) {
            case WaiverEvent.WaiverAsked e -> text("waiver-asked", who, e.criterion());
            case WaiverEvent.WaiverGranted e -> text("waiver-granted", who, e.criterion());
            case WaiverEvent.WaiverRefused e -> text("waiver-refused", who, e.criterion());
        };
    }

    private String note(NoteEvent.NoteSigned e, String who) {
        String key = e.corrects() == null ? "note-signed" : "note-corrected";
        return e.services().isEmpty()
                ? text(key + "-for-tenant", who, speech.word(e.category()))
                : text(key, who, speech.word(e.category()), speech.services(e.services()));
    }

    private String message(MessageEvent event, String who) {
        return switch (event) {
            case MessageEvent.MessageQueued e -> text("message-queued", who, speech.word(e.kind()), e.to().size());
            case MessageEvent.MessageAnswered e -> text("message-" + answered(e.answer()));
        };
    }

    private static String answered(Answer answer) {
        return switch (answer) {
            case WAITING -> "waiting";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
            case IN_DOUBT -> "in-doubt";
        };
    }

    private String custody(CustodyEvent event, Recorded recorded, String who) {
        return switch (event) {
            case CustodyEvent.PersonAssigned e -> assigned("person-assigned", e.assignment());
            case CustodyEvent.PersonUnassigned e -> assigned("person-unassigned", e.assignment());
            case CustodyEvent.WaitingBegun e -> text("waiting-begun", who, speech.date(e.until()));
            case CustodyEvent.MoveRequested e ->
                text("move-requested", who, speech.queue(e.move().queue()));
            case CustodyEvent.MoveDeclined _ -> text("move-declined", who);
            case CustodyEvent.MoveCancelled _ -> text("move-cancelled", who);
            case CustodyEvent.MoveAccepted e -> text("move-accepted", who, speech.queue(e.queue()));
            case CustodyEvent.TenantRecalled _ -> text("tenant-recalled");
            case CustodyEvent.TenantOffered e ->
                text("tenant-offered", who, speech.person(e.move().to()));
            case CustodyEvent.OfferAccepted e -> text("offer-accepted", speech.person(e.manager()));
            case CustodyEvent.OfferDeclined _ -> text("offer-declined", who);
            case CustodyEvent.ManagerReplaced e -> text("manager-replaced", who, speech.person(e.manager()));
            case CustodyEvent.TenantLeft e ->
                e.manager().equals(recorded.by())
                        ? text("tenant-left", who)
                        : text("tenant-left-for", who, speech.person(e.manager()));
            case CustodyEvent.EngagementClosed _ -> text("engagement-closed");
        };
    }

    private String assigned(String key, Assignment assignment) {
        return text(key, speech.person(assignment.person()), speech.word(assignment.role()));
    }

    private String text(String key, Object... details) {
        return speech.text("event." + key, details);
    }
}
