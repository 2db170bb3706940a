package relevo.app.hostile;

import java.net.http.HttpHeaders;

/** What the server said. */
record Answer(int status, HttpHeaders headers, String body) {
    String type() {
        return headers.firstValue("content-type").orElse("");
    }

    boolean isHtml() {
        return type().startsWith("text/html");
    }

    boolean isProblem() {
        return type().startsWith("application/problem+json");
    }

    boolean leadsToSignIn() {
        return status == 302 && headers.firstValue("location").orElse("").contains("/sign-in");
    }
}
