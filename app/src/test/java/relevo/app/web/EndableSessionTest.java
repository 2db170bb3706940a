package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class EndableSessionTest {
    private final MockHttpSession session = new MockHttpSession();
    private final EndableSession seen = new EndableSession(session);

    @Autowired
    private MockMvcTester mvc;

    @Test
    void while_it_lasts_it_is_the_session() {
        seen.setAttribute("place", "Burgos");
        seen.setAttribute("gone", "soon");
        seen.removeAttribute("gone");
        seen.setMaxInactiveInterval(77);
        assertThat(seen.getAttribute("place")).isEqualTo("Burgos");
        assertThat(Collections.list(seen.getAttributeNames())).containsExactly("place");
        assertThat(seen.getId()).isEqualTo(session.getId());
        assertThat(seen.getServletContext()).isSameAs(session.getServletContext());
        assertThat(session.getMaxInactiveInterval()).isEqualTo(77);
        assertThat(seen.getMaxInactiveInterval()).isEqualTo(77);
        assertThat(seen.getCreationTime()).isEqualTo(session.getCreationTime());
        assertThat(seen.getLastAccessedTime()).isEqualTo(session.getLastAccessedTime());
        assertThat(seen.isNew()).isTrue();
        seen.invalidate();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void once_another_request_has_ended_it_it_is_empty_and_keeps_nothing() {
        session.setAttribute("place", "Burgos");
        session.invalidate();
        seen.setAttribute("place", "León");
        seen.removeAttribute("place");
        assertThat(seen.getAttribute("place")).isNull();
        assertThat(seen.getAttributeNames().hasMoreElements()).isFalse();
        assertThat(seen.getCreationTime()).isZero();
        assertThat(seen.getLastAccessedTime()).isZero();
        assertThat(seen.isNew()).isFalse();
        seen.invalidate(); // again
    }

    /** As a request finds it that another one of the same browser overtakes: there, and gone at the first look into it. */
    @Test
    void a_request_under_way_does_not_fail_by_it() {
        var overtaken = new MockHttpSession() {
            @Override
            public Object getAttribute(String name) {
                throw new IllegalStateException("ended");
            }

            @Override
            public void setAttribute(String name, @Nullable Object value) {
                throw new IllegalStateException("ended");
            }
        };
        assertThat(mvc.get().uri("/sign-in").session(overtaken)).hasStatusOk();
        assertThat(mvc.get().uri("/tenants").session(overtaken))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Ftenants");
        assertThat(mvc.get().uri("/api/v1/tenants").session(overtaken)).hasStatus(401);
    }
}
