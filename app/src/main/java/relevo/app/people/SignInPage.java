package relevo.app.people;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Ctx;
import relevo.app.web.Form;

/**
 * What the sign-in page shows.
 *
 * @param problem the sentence about what went wrong, if something did
 * @param next where to go once signed in
 */
public record SignInPage(Form form, @Nullable String problem, boolean signedOut, String next, List<Person> demo) {
    /** The roles of somebody in words. */
    public static String roles(Ctx ctx, Person person) {
        return new TreeSet<>(person.roles())
                .stream().map(role -> ctx.text("people.role." + role.name())).collect(Collectors.joining(", "));
    }

    static SignInPage empty(String next, boolean signedOut, List<Person> demo) {
        return new SignInPage(Form.EMPTY, null, signedOut, next, demo);
    }

    static SignInPage refused(String mail, String next, String problem, List<Person> demo) {
        return new SignInPage(Form.of(Map.of("mail", List.of(mail))), problem, false, next, demo);
    }
}
