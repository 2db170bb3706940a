package relevo.engagement.owed;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.owed.OwedBy.ByPerson;
import relevo.engagement.owed.OwedBy.ByRole;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Review;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** What is owed for one service. */
final class OwedForService {
    private static final OwedBy TEAM_MANAGER = new ByRole(Role.TEAM_MANAGER);
    private final Optional<PersonId> manager;
    private final boolean open;
    private final Service service;

    OwedForService(TenantState state, Service service) {
        this.manager = state.custody().manager();
        this.open = state.open().isPresent() && service.engaged();
        this.service = service;
    }

    Stream<Owed> all() {
        return open ? Stream.of(review(), waivers(), withdrawal(), mails()).flatMap(owed -> owed) : review();
    }

    /** Both the manager and a team manager are asked, until one has spoken; then the other. */
    private Stream<Owed> review() {
        Review review = service.review();
        return review == null
                ? Stream.empty()
                : reviewers(review.opinion()).map(by -> new Owed.ToDecideReview(by, service.id(), review));
    }

    private Stream<OwedBy> reviewers(Review.@Nullable Opinion before) {
        Stream<OwedBy> ofManager = manager.<OwedBy>map(ByPerson::new).stream();
        if (before == null || manager.isEmpty()) {
            return Stream.concat(ofManager, Stream.of(TEAM_MANAGER));
        }
        return before.asManager() ? Stream.of(TEAM_MANAGER) : ofManager;
    }

    private Stream<Owed> waivers() {
        return service.attempt().waivers().entrySet().stream()
                .filter(entry -> !entry.getValue().granted())
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> new Owed.ToAnswerWaiver(
                        TEAM_MANAGER,
                        service.id(),
                        entry.getKey(),
                        entry.getValue().at()));
    }

    private Stream<Owed> withdrawal() {
        Progress.Withdrawal withdrawal = service.withdrawal();
        return withdrawal == null
                ? Stream.empty()
                : Stream.of(
                        new Owed.ToAnswerWithdrawal(TEAM_MANAGER, service.id(), withdrawal.reason(), withdrawal.at()));
    }

    private Stream<Owed> mails() {
        return manager.stream()
                .filter(_ -> !service.progress().closed())
                .flatMap(person -> service.attempt().mails().values().stream()
                        .filter(mail -> mail.count(Answer.REFUSED) > 0)
                        .sorted(java.util.Comparator.comparing(mail -> mail.kind()))
                        .map(mail -> new Owed.ToMendMail(new ByPerson(person), service.id(), mail, mail.at())));
    }
}
