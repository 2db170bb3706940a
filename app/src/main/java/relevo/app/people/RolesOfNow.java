package relevo.app.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;

/** Reads the person anew at each request, so that a role taken away is gone at once, and a leaver is out. */
@Component
class RolesOfNow extends OncePerRequestFilter {
    private final People people;
    private final Transactions transactions;

    RolesOfNow(People people, Transactions transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication.getDetails() != Sessions.Mark.LOOK_AGAIN
                || !(authentication.getPrincipal() instanceof SignedIn person)) {
            chain.doFilter(request, response);
            return;
        }
        var now = now(person);
        if (now.isPresent()) {
            SecurityContextHolder.setContext(new SecurityContextImpl(Sessions.of(now.get())));
            chain.doFilter(request, response);
        } else {
            request.getSession().invalidate();
            response.sendRedirect("/sign-in");
        }
    }

    private Optional<Person> now(SignedIn person) {
        return transactions
                .reading(Reader.BACKGROUND, () -> people.find(person.person()))
                .filter(Person::active);
    }
}
