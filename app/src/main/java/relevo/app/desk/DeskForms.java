package relevo.app.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import relevo.app.engagement.Ask;
import relevo.app.engagement.EngagementPage;
import relevo.app.engagement.FormPage;
import relevo.engagement.Role;

/** Shows the desk again, in the region that it was left in, where a form of it was refused. */
@Component
class DeskForms implements FormPage {
    private static final Pattern DESK = Pattern.compile("/desk\\?region=(\\w+).*");

    private final Desks desks;

    DeskForms(Desks desks) {
        this.desks = desks;
    }

    @Override
    public Optional<View> again(Ask ask, HttpStatus status, EngagementPage refused) {
        var desk = DESK.matcher(ask.form().value("back"));
        var person = ask.person();
        boolean theirs = person.is(Role.ASSIGNMENT_TEAM) || person.is(Role.TEAM_MANAGER);
        return theirs && desk.matches()
                ? Optional.of(DeskController.view(
                        status,
                        desks.desk(person, desk.group(1), null, ask.language()).refused(refused)))
                : Optional.empty();
    }
}
