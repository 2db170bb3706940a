package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ErrorKindTest {
    @Test
    void a_method_that_is_not_spoken_here_is_no_failure_of_ours() {
        assertThat(ErrorKind.of(HttpStatus.NOT_IMPLEMENTED)).isEqualTo(ErrorKind.METHOD);
        assertThat(ErrorKind.of(HttpStatus.BAD_GATEWAY)).isEqualTo(ErrorKind.FAILED);
    }
}
