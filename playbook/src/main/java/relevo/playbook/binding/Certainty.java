package relevo.playbook.binding;

/** How sure it is that an item is the one that a criterion stands for. */
public enum Certainty {
    /** The text of a known page, where that page has it. */
    KNOWN,
    /** The text of a known page, elsewhere. */
    MOVED,
    /** Another text, recognised by its place and by what it talks about. */
    RECOGNISED,
    /** Another text, taken by its place alone. */
    GUESSED;

    public boolean sure() {
        return this == KNOWN || this == MOVED;
    }
}
