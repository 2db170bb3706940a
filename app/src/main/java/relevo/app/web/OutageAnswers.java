package relevo.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import relevo.app.database.Outage;

/** While the database is away, people and programs are told to try again: it comes back by itself. */
@ControllerAdvice
class OutageAnswers {
    private static final String SOON = "2";

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    void away(RuntimeException failure, HttpServletResponse response) throws IOException {
        if (!Outage.is(failure)) {
            throw failure;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
