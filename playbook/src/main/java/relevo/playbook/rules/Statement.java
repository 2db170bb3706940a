package relevo.playbook.rules;

/**
 * A sentence that a person may sign.
 *
 * @param step {@code prepare} or {@code discuss}
 * @param asked false where the statement is in the vocabulary but these rules don't ask for it
 */
public record Statement(String id, String step, boolean asked, Wording says) {}
