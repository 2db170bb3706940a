package relevo.app.tenant;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.engagement.Role;
import relevo.engagement.command.CustodyCommand.Assign;
import relevo.engagement.command.CustodyCommand.Unassign;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Service;

/** Assigns people to tenants and their services, and ends that. Who manages a tenant changes by an offer only. */
@Component
class AssignmentActs {
    /** Those that people are assigned in. */
    static final Set<Role> ROLES =
            EnumSet.of(Role.ENGAGEMENT_MANAGER, Role.ENGINEER, Role.SPECIALIST, Role.MIGRATION_MANAGER);

    private final Asking asking;
    private final People people;

    AssignmentActs(Asking asking, People people) {
        this.asking = asking;
        this.people = people;
    }

    Outcome assign(Ask ask, UUID tenant, Typed.OfAssignment typed) {
        return asking.of(ask, tenant, (now, writing) -> {
            var check = new Check();
            var role = role(check, typed);
            var person = check.needed(typed.person(), "person", this::active);
            role.flatMap(given -> person.filter(named -> !named.is(given)))
                    .ifPresent(named -> check.wrong("person", "tenant.mistyped.role-of-person", named.name()));
            var service = service(check, typed, now);
            check.done();
            return List.of(new Assign(assignment(role, person.map(Person::id), service, typed)));
        });
    }

    Outcome end(Ask ask, UUID tenant, Typed.OfAssignment typed) {
        return asking.of(ask, tenant, (now, writing) -> {
            var check = new Check();
            var role = role(check, typed);
            var person = check.needed(typed.person(), "person", AssignmentActs::id);
            var service = service(check, typed, now);
            check.done();
            return List.of(new Unassign(assignment(role, person, service, typed)));
        });
    }

    private static Assignment assignment(
            Optional<Role> role, Optional<UUID> person, Optional<ServiceId> service, Typed.OfAssignment typed) {
        return new Assignment(
                role.orElseThrow(),
                new PersonId(person.orElseThrow()),
                service.orElse(null),
                Check.yes(typed.primary()));
    }

    private static Optional<Role> role(Check check, Typed.OfAssignment typed) {
        return check.needed(
                typed.role(),
                "role",
                word -> Arrays.stream(Role.values())
                        .filter(role -> ROLES.contains(role) && role.name().equals(word))
                        .findFirst());
    }

    private static Optional<ServiceId> service(Check check, Typed.OfAssignment typed, Standing now) {
        return check.known(
                typed.service(),
                "service",
                word -> now.state().service(new ServiceId(word)).map(Service::id));
    }

    private Optional<Person> active(String id) {
        return id(id).flatMap(people::find).filter(Person::active);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
