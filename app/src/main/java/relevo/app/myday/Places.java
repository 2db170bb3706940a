package relevo.app.myday;

import java.util.ArrayList;
import java.util.List;
import relevo.app.myday.MyDayPage.Place;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** Where people start whose work is not a tenant's. */
final class Places {
    private Places() {}

    static List<Place> of(SignedIn person) {
        List<Place> places = new ArrayList<>();
        if (person.is(Role.ADMINISTRATOR)) {
            places.add(place("/administration/people", "people"));
            places.add(place("/administration/mail", "mail"));
            places.add(place("/administration/digests", "digests"));
            places.add(place("/usage", "usage"));
        }
        if (person.is(Role.ADMINISTRATOR) || person.is(Role.TEAM_MANAGER)) {
            places.add(place("/redactions", "redactions"));
        }
        if (person.is(Role.PLAYBOOK_OWNER)) {
            places.add(place("/playbooks", "playbooks"));
            places.add(place("/administration/templates", "templates"));
            places.add(place("/administration/faq", "faq"));
        }
        if (person.is(Role.ASSIGNMENT_TEAM) || person.is(Role.TEAM_MANAGER)) {
            places.add(place("/desk", "desk"));
        }
        if (person.is(Role.QUALITY_ANALYST) || person.is(Role.LEADERSHIP) || person.is(Role.TEAM_MANAGER)) {
            places.add(place("/closings", "closings"));
            places.add(place("/tenants", "tenants"));
        }
        return List.copyOf(places);
    }

    private static Place place(String href, String key) {
        return new Place(href, "myday.place." + key, "myday.place." + key + ".what");
    }
}
