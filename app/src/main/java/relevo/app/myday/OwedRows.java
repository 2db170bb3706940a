package relevo.app.myday;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.sentence.FoundSentence;
import relevo.app.web.Sign;
import relevo.engagement.gate.Found;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.owed.Owed;
import relevo.engagement.owed.Owing;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.TenantState;

/** What is owed for a tenant by whoever looks, as rows. */
final class OwedRows {
    private final Eyes eyes;
    private final Pills pills;
    private final Map<ContentId, String> texts;

    /** @param texts what the next actions say */
    OwedRows(Eyes eyes, Map<ContentId, String> texts) {
        this.eyes = eyes;
        this.pills = new Pills(eyes);
        this.texts = texts;
    }

    List<Row> rows() {
        return new Owing(eyes.rules())
                .owed(eyes.state(), eyes.now()).stream()
                        .filter(owed -> eyes.owes(owed.by()))
                        .flatMap(owed -> row(owed).stream())
                        .toList();
    }

    /** Leaving is told with the next acts of the manager who is to leave. */
    private Optional<Row> row(Owed owed) {
        return switch (owed) {
            case Owed.ToLeave _ -> Optional.empty();
            case Owed.ToAnswerMove o -> Optional.of(move(o));
            case Owed.ToAnswerOffer o -> Optional.of(offer(o));
            case Owed.ToOffer o -> Optional.of(homeless(o));
            case Owed.ToActNext o -> Optional.of(next(o));
            case Owed.ToDecideReview o -> Optional.of(review(o));
            case Owed.ToAnswerWaiver o -> waiver(o);
            case Owed.ToAnswerWithdrawal o -> withdrawal(o);
            case Owed.ToMendMail o -> Optional.of(mail(o));
            case Owed.ToNoteStatus o -> Optional.of(status(o));
        };
    }

    private Row move(Owed.ToAnswerMove o) {
        String why = eyes.text(
                "owed.move",
                eyes.speech().person(o.move().by()),
                eyes.speech().queue(o.move().queue()));
        return row(
                Group.DESK,
                o,
                null,
                why,
                pills.move(o.move()),
                "act.answer",
                "/desk#move-" + o.move().id());
    }

    private Row offer(Owed.ToAnswerOffer o) {
        String why = eyes.text(
                "owed.offer",
                eyes.speech().person(o.move().by()),
                eyes.speech().holder(eyes.state().custody().holder()));
        return row(Group.OFFERED, o, null, why, pills.move(o.move()), "act.look", eyes.href("", "#move"))
                .offering(o.move().id().value());
    }

    private Row homeless(Owed.ToOffer o) {
        String key = o.recall() == null ? "owed.unmanaged" : "owed.recalled";
        String why = eyes.text(key, eyes.speech().queue(o.queue()));
        return row(
                Group.DESK,
                o,
                null,
                why,
                null,
                "act.offer",
                "/desk#tenant-" + eyes.standing().id());
    }

    private Row next(Owed.ToActNext o) {
        NextAction action = o.action();
        String text = action.what() == null ? null : texts.get(action.what().id());
        String why = text == null ? eyes.text("owed.next") : text;
        var late = action.date().isBefore(eyes.facts().today());
        var pill = new Row.Pill(
                late ? Sign.STOP : Sign.DUE,
                eyes.text(late ? "pill.late" : "pill.today", eyes.speech().date(action.date())));
        var day = action.date().atStartOfDay(ZoneId.systemDefault()).toInstant(); // said as the day that it is
        return row(Group.NEXT, o, null, why, pill, "act.open", eyes.href("", "#next-action"))
                .from(day);
    }

    private Row review(Owed.ToDecideReview o) {
        var reading = o.review().reading();
        String why = eyes.text(
                "owed.review." + o.review().cause().name(),
                reading.activeUsers(),
                o.review().needed(),
                eyes.speech().date(reading.asOf()));
        return row(Group.DECIDE, o, o.service(), why, pills.of(o.service()), "act.review", at(o.service(), "#review"));
    }

    private Optional<Row> waiver(Owed.ToAnswerWaiver o) {
        var waiver = Waivers.of(eyes.state(), o.service(), o.criterion());
        if (waiver.filter(asked -> eyes.actor().is(asked.askedBy())).isPresent()) {
            return Optional.empty();
        }
        String who = waiver.map(asked -> eyes.speech().person(asked.askedBy())).orElse("");
        String why = eyes.text("owed.waiver", who, o.criterion());
        String href = at(o.service(), "#criterion-" + o.criterion());
        return Optional.of(row(Group.DECIDE, o, o.service(), why, pills.of(o.service()), "act.decide", href));
    }

    private Optional<Row> withdrawal(Owed.ToAnswerWithdrawal o) {
        String why = eyes.text("owed.withdrawal", eyes.speech().word(o.reason()));
        return Optional.of(row(
                Group.DECIDE,
                o,
                o.service(),
                why,
                pills.of(o.service()),
                "act.decide",
                at(o.service(), "#withdrawal")));
    }

    private Row mail(Owed.ToMendMail o) {
        String why = new FoundSentence(eyes.speech()).of(new Found.MailNotAccepted(o.mail()));
        return row(Group.BLOCKED, o, o.service(), why, pills.of(o.service()), "act.mail", at(o.service(), "#messages"));
    }

    private Row status(Owed.ToNoteStatus o) {
        String why = eyes.text("owed.status", eyes.speech().moment(o.noted()));
        return row(Group.STALE, o, null, why, pills.of(null), "act.status", eyes.href("", ""));
    }

    private String at(@Nullable ServiceId service, String anchor) {
        return eyes.href(service == null ? "" : service.value(), anchor);
    }

    private Row row(
            Group group,
            Owed owed,
            @Nullable ServiceId service,
            String why,
            Row.@Nullable Pill pill,
            String act,
            String href) {
        TenantState state = eyes.state();
        Instant due = owed.due();
        return new Row(
                group,
                eyes.standing().id().value(),
                state.profile().name(),
                eyes.about(service == null ? "" : eyes.speech().service(service)),
                why,
                List.of(),
                pill,
                owed.since(),
                due,
                owed.overdue(eyes.now()),
                eyes.text(act),
                href,
                null);
    }
}
