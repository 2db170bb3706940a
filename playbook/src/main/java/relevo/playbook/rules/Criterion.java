package relevo.playbook.rules;

/**
 * One thing that the process asks for.
 *
 * @param id as in docs/domain.md, for example {@code PI-2}; the same in every language
 * @param step {@code prepare} or {@code discuss}
 */
public record Criterion(String id, String step, Part part, Scope scope, Condition condition) {
    /** Where on a page the criterion's sentences stand. */
    public enum Part {
        INPUT,
        GUIDANCE,
        OUTPUT,
        KEY_INPUT,
        KEY_OUTPUT,
        TASK,
        NEXT_STEP,
        CUSTODY
    }
}
