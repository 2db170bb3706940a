package relevo.app.web;

import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import relevo.app.Sentences;
import tools.jackson.databind.json.JsonMapper;

/** What is said of requests that are broken before they reach any page; in Tomcat's place, which says a bare number. */
public final class BrokenRequests extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failed) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(request, response);
        } catch (IOException gone) { // whoever asked has hung up
            getContainer().getLogger().debug("nobody listens", gone);
        }
    }

    private static void write(Request request, Response response) throws IOException {
        var language = Languages.named(request.getLocale().getLanguage()).orElse(Languages.OFFERED.getLast());
        var texts = new Sentences("web", language);
        var status = HttpStatus.resolve(response.getStatus());
        var kind = ErrorKind.of(status == null ? HttpStatus.BAD_REQUEST : status);
        var title = texts.say(kind.titleKey());
        var remedy = texts.say(kind.remedyKey());
        boolean program = String.valueOf(request.getRequestURI()).startsWith("/api/");
        response.setContentType((program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html") + ";charset=UTF-8");
        Security.keepSafe(response);
        response.getReporter()
                .write(
                        program
                                ? problem(response.getStatus(), title, remedy)
                                : page(language.getLanguage(), title, remedy));
    }

    private static String problem(int status, String title, String remedy) {
        return JsonMapper.shared().writeValueAsString(Map.of("status", status, "title", title, "detail", remedy));
    }

    private static String page(String language, String title, String remedy) {
        return """
                <!doctype html>
                <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s · Relevo</title>
                <link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/relevo.css"></head>
                <body><main class="narrow"><section class="sheet"><div class="inside">
                <h1>%2$s</h1>
                <p>%3$s</p>
                </div></section></main></body></html>
                """.formatted(language, title, remedy);
    }
}
