package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.OpenSession;

/**
 * Begins a person's session: always a new one, so that nobody can have fixed it before. It lasts no longer than the password
 * that the person had then.
 */
@Component
class Sessions {
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final People people;
    private final Transactions transactions;

    Sessions(People people, Transactions transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        begin(person, mark(person.id()), request, response);
    }

    /** By a mark that was taken before the password was checked, so that one replaced meanwhile opens nothing. */
    void begin(Person person, Mark mark, HttpServletRequest request, HttpServletResponse response) {
        OpenSession.end(request);
        var context = new SecurityContextImpl(of(person, mark));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    Mark mark(UUID person) {
        var passwordSet = transactions
                .reading(Reader.BACKGROUND, () -> people.known(person))
                .flatMap(People.Known::passwordSet);
        return new Mark(passwordSet.orElse(null));
    }

    /** What Security knows of a person; the mark tells {@link RolesOfNow} to look again at each request. */
    static Authentication of(Person person, Mark mark) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person.signedIn(), null, authorities);
        authentication.setDetails(mark);
        return authentication;
    }

    /**
     * On sessions that were begun by signing in.
     *
     * @param passwordSet when the password was set that was in force then; null for whoever had none, as in the demonstration
     */
    record Mark(@Nullable Instant passwordSet) implements Serializable {
        boolean isOf(Optional<Instant> now) {
            return Optional.ofNullable(passwordSet).equals(now);
        }
    }
}
