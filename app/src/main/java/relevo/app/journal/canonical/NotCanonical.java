package relevo.app.journal.canonical;

/** A value that has no canonical JSON, or JSON that says no value of the type. */
public final class NotCanonical extends RuntimeException {
    public NotCanonical(String what) {
        super(what);
    }

    NotCanonical(String what, Throwable cause) {
        super(what, cause);
    }
}
