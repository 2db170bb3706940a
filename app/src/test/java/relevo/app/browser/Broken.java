package relevo.app.browser;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that fails, to see what people then read; it stands where errors do, and is no page of the product. */
@Controller
class Broken {
    @GetMapping("/error/planted")
    String fail() {
        throw new IllegalStateException("planted");
    }
}
