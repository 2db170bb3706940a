package relevo.app.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import relevo.engagement.Role;

/** People for tests of pages: {@code mvc.get().uri("/tenants").with(Cast.as(Cast.INES))}. */
public final class Cast {
    public static final UUID OPERATOR = UUID.fromString("01900000-0000-7000-8000-000000000001");
    public static final SignedIn INES = person(0x11, "Inés Arrabal", Role.ENGAGEMENT_MANAGER);
    public static final SignedIn ADA = person(0x12, "Ada Robles", Role.ADMINISTRATOR);

    private Cast() {}

    /** Somebody of the operator with these roles. */
    public static SignedIn person(int number, String name, Role... roles) {
        var id = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
        var mail = name.substring(0, name.indexOf(" ")) + "@operador.example";
        return new SignedIn(id, name, mail, OPERATOR, "Operador", true, Set.of(roles));
    }

    public static RequestPostProcessor as(SignedIn person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    }
}
