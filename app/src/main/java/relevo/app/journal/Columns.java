package relevo.app.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Profile;
import relevo.engagement.state.TenantState;
import tools.jackson.databind.json.JsonMapper;

/** The columns of the state row that lists filter and sort by; a function of the state and of nothing else. */
final class Columns {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Columns() {}

    /** Values by column, in the types that the driver takes; equal states give equal columns. */
    static Map<String, @Nullable Object> of(TenantState state) {
        var columns = new Columns();
        columns.belongings(state);
        columns.progress(state);
        return columns.values;
    }

    /** What has changed, as {@code append_to_tenant} takes it: nothing, how far the tenant is, or all. */
    static @Nullable String changed(TenantState before, TenantState after) {
        if (!belonging(before).equals(belonging(after))) {
            return JSON.writeValueAsString(of(after));
        }
        var progressed = progressed(after);
        return progressed.equals(progressed(before)) ? null : JSON.writeValueAsString(progressed);
    }

    private static Map<String, @Nullable Object> belonging(TenantState state) {
        var columns = new Columns();
        columns.belongings(state);
        return columns.values;
    }

    private static Map<String, @Nullable Object> progressed(TenantState state) {
        var columns = new Columns();
        columns.progress(state);
        return columns.values;
    }

    /** What it is and who has it. */
    private void belongings(TenantState state) {
        profile(state.profile());
        custody(state);
    }

    /** How far it is. */
    private void progress(TenantState state) {
        move(state.custody().move());
        chapter(state);
        next(state.nextAction());
        services(state);
    }

    private void profile(Profile profile) {
        values.put("name", profile.name());
        values.put("domain", profile.domain());
        values.put("customer_id", profile.customer().value());
        values.put("customer_name", profile.customerName());
        values.put("seats", profile.seats());
        values.put("customer_seats", profile.customerSeats());
        values.put("region", profile.region().name());
        values.put("country", profile.country());
    }

    private void custody(TenantState state) {
        values.put("holder", named(state.custody().holder()));
        values.put("held_since", time(state.custody().since()));
        values.put("manager", value(state.custody().manager().orElse(null)));
        values.put("people", Involved.in(state).toString().replace('[', '{').replace(']', '}'));
    }

    private void move(@Nullable Move move) {
        values.put("move_id", move == null ? null : move.id().value());
        values.put("move_kind", move == null ? null : kind(move));
        values.put("move_to", move == null ? null : to(move));
        values.put("move_asked", move == null ? null : time(move.asked()));
        values.put("move_due", move == null ? null : time(move.due()));
    }

    private void chapter(TenantState state) {
        Chapter chapter = state.chapter();
        var open = state.open();
        values.put("stage", Stage.of(state).name());
        values.put("engaged", open.isPresent());
        values.put("engagement", chapter.number());
        values.put("edition", open.map(each -> each.edition().value()).orElse(null));
        values.put("waiting_until", open.map(Chapter.Open::waiting).orElse(null));
        values.put("noted_at", open.map(each -> time(each.noted())).orElse(null));
        values.put("opened_at", opened(chapter));
        values.put("closed_at", chapter instanceof Chapter.Closed closed ? time(closed.until()) : null);
    }

    private void next(@Nullable NextAction next) {
        values.put("next_action", next == null ? null : next.date());
        values.put("next_action_owner", next == null ? null : value(next.owner()));
    }

    private void services(TenantState state) {
        ServiceCounts counts = ServiceCounts.of(state.engaged());
        values.put("services", counts.services());
        values.put("services_open", counts.open());
        values.put("services_ready", counts.ready());
        values.put("services_preparing", counts.preparing());
        values.put("services_discussed", counts.discussed());
        values.put("services_completed", counts.completed());
        values.put("services_withdrawn", counts.withdrawn());
        values.put("services_blocked", counts.blocked());
        values.put("reviews", counts.reviews());
        values.put("waivers_asked", ServiceCounts.waiversAsked(state));
        values.put("withdrawals_proposed", counts.withdrawals());
        values.put("mails_troubled", ServiceCounts.mailsInTrouble(state));
    }

    private static String named(Holder holder) {
        return switch (holder) {
            case Holder.ByPerson(var person) -> "person:" + person;
            case Holder.ByQueue(var queue) -> "queue:" + queue;
        };
    }

    private static String kind(Move move) {
        return switch (move) {
            case Move.Parking _ -> "PARKING";
            case Move.Offer _ -> "OFFER";
            case Move.Recall _ -> "RECALL";
        };
    }

    private static @Nullable String to(Move move) {
        return switch (move) {
            case Move.Parking parking -> "queue:" + parking.queue();
            case Move.Offer offer -> "person:" + offer.to();
            case Move.Recall _ -> null;
        };
    }

    private static @Nullable Object opened(Chapter chapter) {
        return switch (chapter) {
            case Chapter.None() -> null;
            case Chapter.Open open -> time(open.since());
            case Chapter.Closed closed -> time(closed.since());
        };
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Object time(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
