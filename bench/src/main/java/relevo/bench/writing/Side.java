package relevo.bench.writing;

/** One of those that are compared. */
interface Side extends AutoCloseable {
    /** Works until everything is compiled and every connection has its plans. */
    void warmUp() throws Exception;

    Result measure(int writers) throws Exception;

    @Override
    void close();
}
