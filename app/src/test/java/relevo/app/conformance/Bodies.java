package relevo.app.conformance;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is sent and what comes back. */
final class Bodies {
    static final String DISCUSSION = """
            {"held":"{today}","outcome":"DONE","participants":"Zoraida Quintanal","statements":["cadence-held",
             "activities-reviewed","readiness-asked","faq-consulted","end-understood","satisfied","knows-request","has-tools"]}""";

    private Bodies() {}

    static String of(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
