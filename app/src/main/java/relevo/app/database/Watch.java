package relevo.app.database;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the private PostgreSQL again when it dies though it is wanted: killed, or out of memory. */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long PAUSE = 250;

    private final Postmaster postmaster;
    private final int port;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean wanted = true;

    Watch(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
    }

    void begin() {
        Thread.ofVirtual().name("postgres watch").start(this::keep);
    }

    /** From now on it may die; when this returns, nobody starts it any more. */
    void end() {
        turn.lock();
        try {
            wanted = false;
        } finally {
            turn.unlock();
        }
    }

    private void keep() {
        while (wanted) {
            try {
                Thread.sleep(PAUSE);
                look();
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error(
                        "the private PostgreSQL has died and could not be started again; the next attempt follows", e);
            }
        }
    }

    private void look() throws IOException, InterruptedException {
        turn.lock();
        try {
            if (wanted && !postmaster.runs()) {
                LOG.warn("the private PostgreSQL has died; it is started again");
                postmaster.startAgain(port);
                LOG.warn("the private PostgreSQL is back");
            }
        } finally {
            turn.unlock();
        }
    }
}
