package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class SignOutTest {
    @Autowired
    private MockMvcTester mvc;

    /** They have the very context that the session keeps: emptied under them, an act under way would have nobody who asks. */
    @Test
    void who_signs_out_does_not_pull_the_chair_from_requests_under_way() {
        var session = new MockHttpSession();
        assertThat(mvc.get().uri("/faq").session(session).with(Cast.as(Cast.INES)))
                .hasStatusOk();
        var shared = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        assertThat(mvc.post().uri("/sign-out").session(session).with(csrf())).hasRedirectedUrl("/sign-in?out");
        assertThat(session.isInvalid()).isTrue();
        assertThat(Objects.requireNonNull(shared.getAuthentication()).getPrincipal())
                .isEqualTo(Cast.INES);
    }
}
