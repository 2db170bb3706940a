package relevo.app.demo;

import java.util.HashMap;
import java.util.Map;
import relevo.app.people.Person;

/** The demonstration's people, by what they do in the story. */
final class Company {
    private final Props props;
    private final Map<String, Person> known = new HashMap<>();

    Company(Props props) {
        this.props = props;
    }

    Person person(String mail) {
        return known.computeIfAbsent(mail, props::person);
    }

    Person requests() {
        return person("tomas.belloch@faro.example");
    }

    Person administrator() {
        return person("ada.robles@faro.example");
    }

    Person team(String region) {
        return person(
                switch (region) {
                    case "AMERICAS" -> "grace.okafor@faro.example";
                    case "APJ" -> "mei.tanaka@faro.example";
                    default -> "dario.quiroga@faro.example";
                });
    }

    /** Of the manager's own organisation. */
    Person teamManager(Person manager) {
        var mail = manager.mail();
        var house = mail.substring(mail.indexOf('@'));
        return person(
                switch (house) {
                    case "@nexo.example" -> "pablo.rivas@nexo.example";
                    case "@tramontana.example" -> "olivia.hart@tramontana.example";
                    default -> "rocio.menchaca@faro.example";
                });
    }
}
