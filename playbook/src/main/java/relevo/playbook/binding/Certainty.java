package relevo.playbook.binding;

/** How sure it is that an item is the one that a criterion stands for. */
public enum Certainty {
    /** The text of a known page, where that page has it. */
    KNOWN,
    /** The text of a known page, elsewhere in the part, or of one that is less like the page. */
    MOVED,
    /** Another text, recognised by its place and by what it talks about. */
    RECOGNISED,
    /** Another text, taken by its place alone. */
    GUESSED;

    /** How sure it is of the same text in another place. */
    Certainty elsewhere() {
        return sure() ? MOVED : this;
    }

    public boolean sure() {
        return this == KNOWN || this == MOVED;
    }
}
