package relevo.bench;

/** One thing that is measured; named in {@link Benches}. */
public interface Bench {
    /** As the command line names it. */
    String name();

    /** Measures it; what it finds is printed, and kept in {@code docs/proof} where that was asked for. */
    Figures measure(Setting setting) throws Exception;
}
