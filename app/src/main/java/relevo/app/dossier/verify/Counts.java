package relevo.app.dossier.verify;

/** How much of a dossier was checked. */
public final class Counts {
    private int events;
    private int gates;
    private int contents;
    private int erased;
    private int withheld;
    private int messages;
    private int readings;
    private int traced;

    void event() {
        events++;
    }

    void gate() {
        gates++;
    }

    void content() {
        contents++;
    }

    void erased() {
        erased++;
    }

    void withheld() {
        withheld++;
    }

    void message() {
        messages++;
    }

    void reading(boolean known) {
        readings++;
        traced += known ? 1 : 0;
    }

    public int events() {
        return events;
    }

    public int gates() {
        return gates;
    }

    public int contents() {
        return contents;
    }

    public int erasedOnes() {
        return erased;
    }

    public int withheldOnes() {
        return withheld;
    }

    public int messages() {
        return messages;
    }

    /** Usage readings that are cited. */
    public int readings() {
        return readings;
    }

    /** Those of them that are traced to their import. */
    public int traced() {
        return traced;
    }
}
