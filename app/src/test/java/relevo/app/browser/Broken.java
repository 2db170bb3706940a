package relevo.app.browser;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Fails at one address, to see what people then read; no route, so that nobody takes it for a page. */
@Component
final class Broken implements Filter {
    static final String ADDRESS = "/planted";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ADDRESS.equals(((HttpServletRequest) request).getRequestURI())) {
            throw new ServletException("planted");
        }
        chain.doFilter(request, response);
    }
}
