package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Today is one day: that of the clock is that of the pages, which say it by the server's zone. */
class ClockTest {
    private final TimeZone server = TimeZone.getDefault();

    @AfterEach
    void the_server_stands_where_it_stood() {
        TimeZone.setDefault(server);
    }

    @Test
    void its_days_are_the_servers() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        assertThat(new WebConfiguration().clock().getZone()).isEqualTo(ZoneId.systemDefault());
    }
}
