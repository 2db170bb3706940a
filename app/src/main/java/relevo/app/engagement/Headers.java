package relevo.app.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.EngagementPage.Header;
import relevo.app.engagement.EngagementPage.ServiceRow;
import relevo.app.web.Sign;
import relevo.engagement.Role;
import relevo.engagement.gate.AccountTeamRule;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** Puts together the facts at the top and the rail of services. */
final class Headers {
    private final Glance glance;
    private final TenantState state;

    Headers(Glance glance) {
        this.glance = glance;
        this.state = glance.state();
    }

    Header header(EngagementPage.@Nullable Edition edition) {
        Profile profile = state.profile();
        NextAction next = state.nextAction();
        return new Header(
                profile.name(),
                profile.domain(),
                profile.customerName(),
                state.chapter() instanceof Chapter.Open ? Sign.HERE : Sign.NONE,
                chapter(),
                profile.seats(),
                place(profile),
                glance.speech().holder(state.custody().holder()),
                state.custody().heldByQueue(),
                next == null ? null : next.date(),
                glance.manages() || glance.reader().is(Role.TEAM_MANAGER),
                accountTeam(),
                edition,
                state.chapter().number());
    }

    private String chapter() {
        return switch (state.chapter()) {
            case Chapter.None _ -> text("chapter.none");
            case Chapter.Open _ -> text("chapter.open");
            case Chapter.Closed closed -> text("chapter.closed", glance.speech().moment(closed.until()));
        };
    }

    private String place(Profile profile) {
        String country = Locale.of("", profile.country()).getDisplayCountry(glance.language());
        String where =
                Stream.of(profile.city(), country).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return glance.speech().word(profile.region()) + " · " + where;
    }

    private String accountTeam() {
        LocalDate today = glance.today();
        var rule = new AccountTeamRule(glance.rules().values().contactWindowDays());
        int current = rule.current(state.contacts().values(), today).size();
        if (current > 0) {
            return text("account-team.current", current);
        }
        return state.accountTeam().recordedAbsent() ? text("account-team.absent") : text("account-team.missing");
    }

    /** The services of the engagement first, then the others. */
    List<ServiceRow> services(@Nullable Service selected, Usage usage) {
        return state.services().values().stream()
                .sorted(java.util.Comparator.comparing((Service service) -> !service.engaged())
                        .thenComparing(Service::name))
                .map(service -> row(service, service.equals(selected), usage))
                .toList();
    }

    private ServiceRow row(Service service, boolean current, Usage usage) {
        Stand stand = stand(service);
        return new ServiceRow(
                service.id().value(),
                service.name(),
                stand.sign(),
                stand.word(),
                glance.speech().word(service.status()),
                usage.latest(service.id()),
                current);
    }

    private Stand stand(Service service) {
        if (!service.engaged()) {
            return new Stand(Sign.NONE, text("stand.not-engaged"));
        }
        return switch (service.progress()) {
            case Progress.Enabling _ ->
                service.milestone() == null
                        ? new Stand(Sign.OPEN, text("stand.no-milestone"))
                        : missing(Gate.START_PREPARING, service);
            case Progress.Preparing _ -> missing(Gate.RECORD_DISCUSSION, service);
            case Progress.Discussed _ -> missing(Gate.COMPLETE_SERVICE, service);
            case Progress.Completed _ -> new Stand(Sign.MET, text("stand.completed"));
            case Progress.Withdrawn _ -> new Stand(Sign.MET, text("stand.withdrawn"));
        };
    }

    private Stand missing(Gate gate, Service service) {
        int open = glance.gate(gate, service.id()).blocking().size();
        return open == 0 ? new Stand(Sign.HERE, text("stand.ready")) : new Stand(Sign.DUE, text("stand.missing", open));
    }

    private String text(String key, Object... details) {
        return glance.speech().text("engagement." + key, details);
    }

    /** A service's state as sign and word. */
    private record Stand(Sign sign, String word) {}
}
