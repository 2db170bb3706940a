package relevo.app.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * One call of a route by somebody, with the tenant before and after.
 *
 * @param status of the answer
 */
record Trial(Scene scene, Case route, Caller caller, int status, Seen before, Seen after) {
    /** What came of it, in a word. */
    Result result() {
        if (!before.same(after)) {
            return Result.CHANGED;
        }
        return switch (status) {
            case 302, 303, 200, 201 -> Result.NOTHING;
            case 401, 403 -> Result.FORBIDDEN;
            case 404, 410 -> Result.NOT_FOUND;
            case 409 -> Result.REFUSED;
            default -> status >= 500 ? Result.FAILED : Result.OTHER;
        };
    }

    /** How a call can end. */
    enum Result {
        CHANGED,
        REFUSED,
        FORBIDDEN,
        NOT_FOUND,
        OTHER,
        NOTHING,
        FAILED
    }

    /** The judgement: what this trial shows that must not be. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        if (status >= 500) {
            wrong.add("answers " + status);
        }
        boolean passes = route.reaches(scene.gate());
        boolean passed = after.since(before).contains(Part.event(scene.gate()));
        if (passes && !scene.open() && !before.same(after)) {
            wrong.add("changes the tenant through the shut gate");
        }
        if (passes && scene.open() && passed != caller.may(scene.gate())) {
            wrong.add(passed ? "lets somebody through who may not" : "keeps somebody out who may pass: " + status);
        }
        if (!passes && passed) {
            wrong.add("passes a gate that it is not known to reach");
        }
        after.changed(before).stream()
                .filter(part -> !route.may().contains(part))
                .forEach(part -> wrong.add("changes " + part));
        if (after.rows() != before.rows() + after.since(before).size() || lost()) {
            wrong.add("rewrites the journal");
        }
        if (before.rows() == after.rows() && !before.row().equals(after.row())) {
            wrong.add("changes the state row without a record");
        }
        return wrong;
    }

    private boolean lost() {
        return after.rows() < before.rows()
                || !after.events().subList(0, before.events().size()).equals(before.events());
    }

    @Override
    public String toString() {
        return route.route() + " by " + caller.name() + ", " + scene.gate() + (scene.open() ? " open" : " shut") + ", "
                + status;
    }
}
