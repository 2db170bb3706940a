package relevo.app.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.OpenSession;
import relevo.app.web.SignedIn;

/** Reads the person anew at each request, so that a role taken away is gone at once, and a leaver is out, as is whoever
 * signed in with a password that has been replaced: they get what anybody gets who hasn’t signed in. */
@Component
@ConditionalOnWebApplication
class RolesOfNow extends OncePerRequestFilter {
    private final People people;
    private final Transactions transactions;
    private final AuthenticationEntryPoint signIn;

    RolesOfNow(People people, Transactions transactions, AuthenticationEntryPoint signIn) {
        this.people = people;
        this.transactions = transactions;
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getDetails() instanceof Sessions.Mark mark)
                || !(authentication.getPrincipal() instanceof SignedIn person)) {
            chain.doFilter(request, response);
            return;
        }
        var now = now(person, mark);
        if (now.isPresent()) {
            SecurityContextHolder.setContext(new SecurityContextImpl(Sessions.of(now.get(), mark)));
            chain.doFilter(request, response);
        } else {
            OpenSession.end(request);
            signIn.commence(request, response, new AccountExpiredException("left"));
        }
    }

    private Optional<Person> now(SignedIn person, Sessions.Mark mark) {
        return transactions
                .reading(Reader.BACKGROUND, () -> people.known(person.person()))
                .filter(known -> mark.isOf(known.passwordSet()))
                .map(People.Known::person)
                .filter(Person::active);
    }
}
