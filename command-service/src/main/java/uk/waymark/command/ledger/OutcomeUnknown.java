package uk.waymark.command.ledger;

import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;

/// Says that the connection broke while the ledger was written, so that nobody knows whether the command is recorded.
public final class OutcomeUnknown extends DataAccessResourceFailureException {
    // A server that turns a transaction down or is told to stop says so, and then nothing is stored.
    private static final String CONNECTION_EXCEPTION = "08";

    OutcomeUnknown(SQLException cause) {
        super("The ledger did not answer whether it is written", cause);
    }

    static boolean isBehind(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith(CONNECTION_EXCEPTION);
    }
}
