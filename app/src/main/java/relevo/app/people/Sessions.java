package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import relevo.app.web.OpenSession;

/** Begins a person's session: always a new one, so that nobody can have fixed it before. */
@Component
class Sessions {
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        OpenSession.end(request);
        var context = new SecurityContextImpl(of(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** What Security knows of a person; the mark tells {@link RolesOfNow} to look again at each request. */
    static Authentication of(Person person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person.signedIn(), null, authorities);
        authentication.setDetails(Mark.LOOK_AGAIN);
        return authentication;
    }

    /** On sessions that were begun by signing in. */
    enum Mark {
        LOOK_AGAIN
    }
}
