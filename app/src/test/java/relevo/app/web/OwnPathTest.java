package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    @Test
    void our_own_paths_are_kept() {
        assertThat(OwnPath.of("/tenants/7?tab=notes")).isEqualTo("/tenants/7?tab=notes");
    }

    @Test
    void one_that_fits_into_no_header_leads_to_the_first_page() {
        assertThat(OwnPath.of("/" + "a".repeat(1999))).hasSize(2000);
        assertThat(OwnPath.of("/" + "a".repeat(2000))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "", "/a\r\nSet-Cookie: b"})
    void anything_else_leads_to_the_first_page(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }

    @Test
    void of_an_address_only_the_path_is_kept() {
        assertThat(OwnPath.in("https://other.example/tenants/7?tab=notes#x")).isEqualTo("/tenants/7?tab=notes");
        assertThat(OwnPath.in("http://")).isEqualTo("/");
        assertThat(OwnPath.in("mailto:a@b.example")).isEqualTo("/");
    }
}
