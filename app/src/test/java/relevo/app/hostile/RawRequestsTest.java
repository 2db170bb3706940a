package relevo.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser would send: requests that are broken before they reach any page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RawRequestsTest {
    private static final int PATIENCE = 25_000;

    /** 501 and 505 say that such a method or version of HTTP is not spoken here, and are right. */
    private static final Pattern FAILED = Pattern.compile("^HTTP/1\\.1 5(?!01|05)");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_request_is_answered_with_a_sentence_or_hung_up_on(String request) throws IOException {
        String answer = answer(request);
        assertThat(answer)
                .doesNotContain("Tomcat", "Exception", "\tat ", "Whitelabel", "HTTP Status")
                .doesNotContainPattern(FAILED);
        if (answer.startsWith("HTTP/1.1 4") && !answer.contains("Content-Length: 0\r\n")) {
            assertThat(answer).containsPattern("(?s)<h1>[^<]{10,}</h1>.*<p>[^<]{20,}</p>|\"detail\":\"[^\"]{20,}\"");
            assertThat(answer).containsIgnoringCase("x-content-type-options: nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%00", "/api/v1/tenants/..%2f..%2fetc", "/api/v1//tenants"})
    void a_program_is_answered_as_one_even_where_its_address_is_broken(String address) throws IOException {
        assertThat(answered(get(address, "")))
                .startsWith("HTTP/1.1 4")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsPattern("\"detail\":\"[^\"]{20,}\"");
    }

    /** Who sends it has to hear why, so the server must not hang up while it still comes. */
    @ParameterizedTest
    @ValueSource(ints = {3, 40})
    void what_is_far_too_large_is_heard_out_and_answered(int megabytes) throws IOException {
        String body = "person=" + "a".repeat(megabytes << 20);
        String answer = answered("POST /sign-in/demo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body);
        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*<h1>[^<]{10,}</h1>.*<p>[^<]{20,}</p>.*");
    }

    static Stream<String> broken() {
        return Stream.of(
                get("/%00", ""),
                get("/tenants%00.csv", ""),
                get("/%ff%fe", ""),
                get("/%zz", ""),
                get("/tenants/..%2f..%2fetc/passwd", ""),
                get("/../../../etc/passwd", ""),
                get("/..;/actuator/env", ""),
                get("/tenants;jsessionid=1234", ""),
                get("//evil.example/", ""),
                get("http://evil.example/", ""),
                get("/tenants\\..\\..", ""),
                get("/ten ants", ""),
                get("/<script>alert(9173)</script>", ""),
                get("/tenants?q=<script>alert(9173)</script>", ""),
                get("/tenants?q=%", ""),
                get("/api/v1/%00", ""),
                get("/api/v1/tenants/%2e%2e/%2e%2e", ""),
                get("/" + "a".repeat(20_000), ""),
                get("/faq", "X-Long: " + "a".repeat(20_000) + "\r\n"),
                get("/faq", "X: y\r\n".repeat(500)),
                get("/faq", "Cookie: " + "relevo=x; ".repeat(300) + "\r\n"),
                get("/faq", "Content-Length: -1\r\n"),
                get("/faq", "Content-Length: 5\r\nContent-Length: 6\r\n"),
                get("/faq", "Bad Header: x\r\n"),
                get("/faq", "NoColon\r\n"),
                get("/faq", "Host: other.example\r\n"),
                get("/faq", "Accept-Language: \u0001\u0002\r\n"),
                get("/faq", "Accept: ;;;,,,=\r\n"),
                get("/faq", "Range: bytes=9999999999-1\r\n"),
                "GET /faq HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /faq HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /faq\r\n\r\n",
                "FROB /faq HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "TRACE /faq HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "\0\0\0\0\r\n\r\n",
                "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 9\r\n\r\n--x\r\n\r\n--");
    }

    private static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n";
    }

    /** All that comes back; empty where the server hangs up. */
    private String answer(String request) throws IOException {
        try {
            return answered(request);
        } catch (SocketException hungUp) {
            return "";
        }
    }

    private String answered(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
