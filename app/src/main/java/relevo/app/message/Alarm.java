package relevo.app.message;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes a sender, one for each mail that is queued. */
@Component
class Alarm {
    private final Semaphore rung = new Semaphore(0);

    void ring() {
        rung.release();
    }

    /** Rings once the transaction that is open has been committed. */
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    /** Waits until it rings for this one of those who wait, but not for ever: false then. */
    boolean heard(Duration longest) throws InterruptedException {
        return rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
