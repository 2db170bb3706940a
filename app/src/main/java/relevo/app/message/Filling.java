package relevo.app.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import relevo.app.message.template.Placeholder;
import relevo.engagement.gate.ParkingDate;
import relevo.engagement.gate.Queues;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Values;

/** What the record says for the gaps of a template; what it does not know stays open. */
final class Filling {
    private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    private final TenantState state;
    private final Wording words;
    private final Values rules;
    private final Function<QueueId, String> queues;
    private final Clock clock;

    /** @param queues what a queue is called in the language of the mail */
    Filling(TenantState state, Wording words, Values rules, Function<QueueId, String> queues, Clock clock) {
        this.state = state;
        this.words = words;
        this.rules = rules;
        this.queues = queues;
        this.clock = clock;
    }

    Map<Placeholder, String> values() {
        return Collections.unmodifiableMap(values);
    }

    void tenant() {
        var profile = state.profile();
        values.put(Placeholder.CUSTOMER, profile.customerName());
        values.put(Placeholder.TENANT, profile.name());
        values.put(Placeholder.DOMAIN, profile.domain());
        values.put(Placeholder.REGION, words.text("message.region." + profile.region()));
        if (profile.customerSeats() > 0) {
            values.put(Placeholder.SEATS, words.number(profile.customerSeats()));
        }
    }

    void links(MailSettings settings, String baseUrl) {
        link(Placeholder.REQUEST_FORM_URL, settings.value(MailSetting.REQUEST_FORM_URL));
        link(Placeholder.FAQ_URL, settings.value(MailSetting.FAQ_URL));
        link(Placeholder.ADOPTION_URL, settings.value(MailSetting.ADOPTION_URL));
        values.put(Placeholder.DESK_URL, baseUrl + "/desk");
    }

    private void link(Placeholder placeholder, Optional<String> address) {
        address.ifPresent(known -> values.put(placeholder, known));
    }

    void manager(String name, String mail) {
        values.put(Placeholder.MANAGER, name);
        values.put(Placeholder.MANAGER_MAIL, mail);
    }

    void service(Service service) {
        values.put(Placeholder.SERVICE, service.name());
        values.put(Placeholder.WHAT_REMAINS, remains(service, "message"));
        snapshot(service).ifPresent(this::reading);
        var discussion = service.progress().discussed();
        if (discussion != null) {
            values.put(Placeholder.DISCUSSION_DATE, words.date(discussion.held()));
            if (discussion.readyForAnother()) {
                values.put(Placeholder.READY_FOR, words.list(discussion.readyFor()));
            }
        }
    }

    /** The account team is told what the manager does next, not what the customer keeps. */
    Filling toAccountTeam(Service service) {
        values.put(Placeholder.WHAT_REMAINS, remains(service, "message.account-team"));
        return this;
    }

    Filling with(List<Draft.Candidate> to) {
        if (!to.isEmpty()) {
            var names = to.stream().map(one -> one.address().called()).toList();
            values.put(Placeholder.RECIPIENTS, words.list(names));
        }
        return this;
    }

    Filling withAccountTeam(List<Draft.Candidate> team) {
        var named = team.stream()
                .map(one -> words.text(
                        "message.somebody",
                        one.address().called(),
                        one.address().mail()))
                .toList();
        var who = named.isEmpty()
                ? words.text("message.turn-to-form")
                : words.text("message.turn-to-account-team", words.list(named));
        values.put(Placeholder.WHO_TO_TURN_TO, who);
        return this;
    }

    Filling forMove() {
        var today = LocalDate.ofInstant(clock.instant(), state.profile().zone());
        values.put(
                Placeholder.QUEUE,
                queues.apply(Queues.inactive(rules, state.profile().region())));
        values.put(Placeholder.NEXT_ACTION_DATE, words.date(new ParkingDate(rules).of(state, today)));
        values.put(
                Placeholder.CLOSED_SERVICES,
                words.list(state.engaged().stream().map(this::closed).toList()));
        return this;
    }

    private String closed(Service service) {
        return service.progress() instanceof Progress.Withdrawn
                ? words.text("message.withdrawn", service.name())
                : service.name();
    }

    private void reading(Snapshot snapshot) {
        values.put(Placeholder.ACTIVE_USERS, words.number(snapshot.activeUsers()));
        values.put(Placeholder.READING_DATE, words.date(snapshot.asOf()));
        values.put(Placeholder.MILESTONE, words.text("message.active-users", snapshot.needed()));
    }

    private static Optional<Snapshot> snapshot(Service service) {
        return Optional.ofNullable(service.attempt().cited())
                .or(() -> Optional.ofNullable(service.milestone()).map(Milestone::snapshot));
    }

    private String remains(Service closing, String to) {
        var open = state.engaged().stream()
                .filter(other ->
                        !other.id().equals(closing.id()) && !other.progress().closed())
                .map(Service::name)
                .toList();
        return open.isEmpty()
                ? words.text(to + ".nothing-remains")
                : words.text(to + ".services-remain", words.list(open));
    }
}
