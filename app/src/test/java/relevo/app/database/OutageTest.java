package relevo.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {
    private final RuntimeException died =
            new DataAccessResourceFailureException("died", new SQLException("the postmaster has gone", "57P01"));

    @Test
    void a_connection_that_broke_or_could_not_be_had_passes_by_itself() {
        assertThat(Outage.is(died)).isTrue();
        assertThat(Outage.is(new CannotCreateTransactionException(
                        "none", new SQLTransientConnectionException("not available"))))
                .isTrue();
        assertThat(Outage.is(new IllegalStateException(new SQLException("starting up", "57P03"))))
                .isTrue();
    }

    @Test
    void it_is_seen_behind_a_rollback_that_found_the_connection_closed() {
        var rollback = new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        assertThat(Outage.is(rollback)).isFalse();
        rollback.initApplicationException(died);
        assertThat(Outage.is(rollback)).isTrue();
    }

    @Test
    void what_the_database_refuses_is_no_outage() {
        assertThat(Outage.is(new DuplicateKeyException("twice", new SQLException("twice", "23505"))))
                .isFalse();
        assertThat(Outage.is(null)).isFalse();
    }
}
