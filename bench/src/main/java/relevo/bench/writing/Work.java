package relevo.bench.writing;

/** What one writer does, to its end. */
@FunctionalInterface
interface Work {
    void run(Latencies latencies) throws Exception;
}
