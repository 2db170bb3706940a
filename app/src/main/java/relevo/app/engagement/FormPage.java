package relevo.app.engagement;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page elsewhere with forms that act on tenants: what is refused of them is told where they stand. */
public interface FormPage {
    /**
     * The page anew, where the form came from it.
     *
     * @param refused the tenant's own page, which says why and has what was typed
     */
    Optional<View> again(Ask ask, HttpStatus status, EngagementPage refused);
}
