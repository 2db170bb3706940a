package relevo.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A page or a fragment of one: {@code return new JteView("tenant/list", page)}. The template has the parameters {@code ctx}
 * ({@link Ctx}) and {@code page}, whose type must be public.
 *
 * @param status a refused form comes back with 422, a blocked act with 409
 * @param fragment the part of the template that htmx swaps; the template itself where it has none
 */
public record JteView(HttpStatus status, String template, String fragment, Object page) implements View {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    static {
        ENGINE.setBinaryStaticContent(true);
    }

    public JteView(HttpStatus status, String template, Object page) {
        this(status, template, template, page);
    }

    public JteView(String template, Object page) {
        this(HttpStatus.OK, template, page);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var application = Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request));
        var ctx = application.getBean(Contexts.class).of(request);
        var output = new Utf8ByteOutput(); // whole before the first byte, so that the token can still make its session
        var part = request.getHeader("HX-Request") == null ? template : fragment;
        ENGINE.render(part + ".jte", Map.of("ctx", ctx, "page", page), output);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setHeader("Content-Language", ctx.language().toLanguageTag());
        response.setHeader("Vary", "HX-Request");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
