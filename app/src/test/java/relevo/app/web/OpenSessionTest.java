package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionTest {
    @Test
    void it_ends() {
        var request = new MockHttpServletRequest();
        var session = new MockHttpSession();
        request.setSession(session);
        OpenSession.end(request);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void none_is_begun_where_there_was_none() {
        var request = new MockHttpServletRequest();
        OpenSession.end(request);
        assertThat(request.getSession(false)).isNull();
    }
}
