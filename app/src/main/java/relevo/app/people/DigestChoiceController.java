package relevo.app.people;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;

/** A person chooses whether the mail of the morning comes, and when it is morning for them. */
@Controller
public class DigestChoiceController {
    private final DigestChoices choices;
    private final Transactions transactions;

    DigestChoiceController(DigestChoices choices, Transactions transactions) {
        this.choices = choices;
        this.transactions = transactions;
    }

    @PostMapping("/account/digest")
    View choose(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String zone) {
        if (!zones().containsKey(zone)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST); // the form offers only those that there are
        }
        var choice = new DigestChoice(wanted.equals("yes"), ZoneId.of(zone));
        transactions.run(me.reader(), () -> choices.set(me.person(), choice));
        return new RedirectView("/account?changed");
    }

    /** The zones to choose from, by name. */
    public static Map<String, String> zones() {
        Map<String, String> zones = new TreeMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .forEach(zone -> zones.put(zone, zone.replace('_', ' ')));
        String own = ZoneId.systemDefault().getId();
        zones.put(own, own);
        return zones;
    }
}
