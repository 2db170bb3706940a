package relevo.app.myday;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.app.sentence.FoundSentence;
import relevo.engagement.id.ServiceId;
import relevo.engagement.owed.NextAct;
import relevo.engagement.owed.NextAct.Kind;
import relevo.engagement.owed.NextActs;
import relevo.engagement.state.Move;
import relevo.playbook.rules.NoteCategory;

/** What a tenant's manager does next, as rows: ready, blocked, or waiting for somebody else. */
final class ActRows {
    private static final NextAct ACCEPTANCE =
            new NextAct(Kind.WAIT_FOR_ACCEPTANCE, null, null, null, Set.of(), Set.of(), null);

    private final Eyes eyes;
    private final Pills pills;

    ActRows(Eyes eyes) {
        this.eyes = eyes;
        this.pills = new Pills(eyes);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Map<Kind, List<NextAct>> waits = new EnumMap<>(Kind.class);
        for (NextAct owed : new NextActs(eyes.rules()).all(eyes.state(), eyes.facts())) {
            NextAct act = Fit.belowMilestone(owed) ? waiting(owed) : owed;
            if (act.kind().waits()) {
                waits.computeIfAbsent(act.kind(), _ -> new ArrayList<>()).add(act);
            } else if (act.kind() != Kind.ACCEPT_OFFER) {
                rows.add(row(group(act), act, List.of(act)));
            }
        }
        waits.remove(Kind.NOTHING);
        if (eyes.state().custody().move() instanceof Move.Parking) {
            waits.putIfAbsent(Kind.WAIT_FOR_ACCEPTANCE, List.of(ACCEPTANCE)); // whatever else is to be done meanwhile
        }
        waits.values().forEach(acts -> rows.add(row(Group.WAITING, acts.getFirst(), acts)));
        return rows;
    }

    /** While usage is below the milestone, what else is missing can wait too. */
    private static NextAct waiting(NextAct act) {
        return new NextAct(Kind.WAIT_FOR_MILESTONE, act.service(), act.gate(), null, Set.of(), Set.of(), null);
    }

    private static Group group(NextAct act) {
        return act.ready() ? Group.READY : Group.BLOCKED;
    }

    /** Acts that wait for the same stand in one row. */
    private Row row(Group group, NextAct act, List<NextAct> alike) {
        @Nullable
        Move move =
                act.kind() == Kind.WAIT_FOR_ACCEPTANCE ? eyes.state().custody().move() : null;
        return new Row(
                group,
                eyes.standing().id().value(),
                eyes.state().profile().name(),
                eyes.about(services(alike)),
                group == Group.BLOCKED ? missing(act) : next(act, move),
                group == Group.BLOCKED ? new Because(eyes).of(act) : List.of(),
                move == null ? pills.of(act.service()) : pills.move(move),
                new Since(eyes.state()).of(act.service()),
                move == null ? null : move.due(),
                move != null && move.due().isBefore(eyes.now()),
                eyes.text("act." + act.kind().name()),
                href(act),
                null);
    }

    private String services(List<NextAct> acts) {
        List<ServiceId> services =
                acts.stream().map(NextAct::service).filter(Objects::nonNull).toList();
        return services.isEmpty() ? eyes.text("whole-tenant") : eyes.speech().services(services);
    }

    private String missing(NextAct act) {
        String reason = Fit.reason(act)
                .map(new FoundSentence(eyes.speech())::of)
                .orElseGet(() -> eyes.text("next." + act.kind().name()));
        int more = act.blocking().size() - 1;
        return more > 0 ? reason + " " + eyes.text("more", more) : reason;
    }

    private String next(NextAct act, @Nullable Move move) {
        if (move instanceof Move.Offer offer) {
            return eyes.text("next.offered", eyes.speech().person(offer.to()));
        }
        Instant planned = planned(act);
        if (act.kind() == Kind.RECORD_DISCUSSION && planned != null) {
            String key = planned.isAfter(eyes.now()) ? "next.discussion-planned" : "next.discussion-past";
            return eyes.text(key, eyes.speech().planned(planned));
        }
        String region = eyes.speech().word(eyes.state().profile().region());
        var decliner = eyes.declinedBy();
        return act.kind() == Kind.REQUEST_MOVE && decliner != null
                ? eyes.text("next.declined", eyes.speech().person(decliner))
                : eyes.text("next." + act.kind().name(), region);
    }

    private @Nullable Instant planned(NextAct act) {
        ServiceId service = act.service();
        var planned = service == null
                ? null
                : eyes.state()
                        .service(service)
                        .map(each -> each.attempt().planned())
                        .orElse(null);
        return planned == null ? null : planned.start();
    }

    private String href(NextAct act) {
        ServiceId service = act.service();
        return act.kind() == Kind.WAIT_FOR_REQUEST
                ? "/requests"
                : eyes.href(service == null ? "" : service.value(), anchor(act));
    }

    private static String anchor(NextAct act) {
        return switch (act.kind()) {
            case UPDATE_ACCOUNT_TEAM -> "#contacts";
            case COMPLETE_TASK -> "#tasks";
            case SEND_ACCOUNT_TEAM_MAIL -> "#mail";
            case SEND_FOLLOW_UP -> "#mail";
            case REPEAT_MOVE_MAIL -> "#move";
            case SET_NEXT_ACTION -> "#next-action";
            case ATTEST -> "#statements";
            case SIGN_NOTE -> "#note-" + category(act).name().toLowerCase(Locale.ROOT);
            case START_PREPARING -> "#prepare";
            case PLAN_DISCUSSION -> "#discussion";
            case RECORD_DISCUSSION -> "#discussion";
            case COMPLETE_SERVICE -> "#discuss";
            case REQUEST_MOVE -> "#move";
            case LEAVE_TENANT -> "#move";
            case ACCEPT_OFFER -> "#move";
            case WAIT_FOR_REQUEST -> "";
            case WAIT_FOR_MILESTONE -> "#usage";
            case WAIT_FOR_MAIL -> "#messages";
            case WAIT_FOR_WITHDRAWAL -> "#withdrawal";
            case WAIT_FOR_FURTHER_REQUEST -> "#move";
            case WAIT_FOR_ACCEPTANCE -> "#move";
            case WAIT_FOR_TENANT -> "#move";
            case NOTHING -> "";
        };
    }

    private static NoteCategory category(NextAct act) {
        NoteCategory category = act.category();
        return category == null ? NoteCategory.ENGAGEMENT_MANAGEMENT : category;
    }
}
