package relevo.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import relevo.app.table.Flaw;

/** What an import has seen so far; flaws are stored by and by, in the transaction that loads the file. */
public final class Course {
    private static final int BATCH = 1000;
    private final ImportId id;
    private final Flaws store;
    private final AtomicLong read = new AtomicLong();
    private final List<Flaw> waiting = new ArrayList<>();
    private long bad;
    private long stored;

    public Course(ImportId id, Flaws store) {
        this.id = id;
        this.store = store;
    }

    /** One row more. */
    public void read() {
        read.incrementAndGet();
    }

    /** One row that can't be taken. */
    public void bad(List<Flaw> flaws) {
        bad(flaws, 1);
    }

    /** Rows that belong together and can't be taken, although what is wrong may stand in one of them. */
    public void bad(List<Flaw> flaws, int rows) {
        bad += rows;
        add(flaws);
    }

    /** Something more that is wrong with a row counted before. */
    public void alsoBad(Flaw flaw) {
        add(List.of(flaw));
    }

    /** Something that is wrong with the file as a whole. */
    public void broken(List<Flaw> flaws) {
        add(flaws);
        flush();
    }

    private void add(List<Flaw> flaws) {
        waiting.addAll(flaws);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /** Stores what waits; to be called before that transaction ends. */
    public void flush() {
        store.add(id, stored, waiting);
        stored += waiting.size();
        waiting.clear();
    }

    public long rowsRead() {
        return read.get();
    }

    public long rowsBad() {
        return bad;
    }

    public boolean isFlawless() {
        return stored == 0 && waiting.isEmpty();
    }
}
