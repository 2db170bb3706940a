package relevo.app.journal;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tries a transaction anew where the database gave it up for another's sake (a deadlock); never half of one. */
final class Attempts {
    private static final int MOST = 3;

    private Attempts() {}

    static <T> T of(Supplier<T> transaction) {
        boolean joined = TransactionSynchronizationManager.isActualTransactionActive();
        int left = joined ? 1 : MOST;
        while (true) {
            left--;
            try {
                return transaction.get();
            } catch (ConcurrencyFailureException lost) {
                if (left == 0) {
                    throw lost;
                }
            }
        }
    }
}
