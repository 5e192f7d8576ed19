package uk.waymark.command.ledger;

import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;

/// Says that the ledger went away while it committed, so that nobody knows whether the command is recorded.
public final class OutcomeUnknown extends DataAccessResourceFailureException {
    // By PostgreSQL's appendix A. A server that turns a transaction down or is told to stop says so, and then nothing
    // is stored; one whose neighbour crashed ends wherever it is.
    private static final String CONNECTION_EXCEPTION = "08";
    private static final String CRASH_SHUTDOWN = "57P02";

    OutcomeUnknown(Throwable cause) {
        super("The ledger did not answer whether it is written", cause);
    }

    /// @param failure of what commits, itself or at its end
    static boolean isBehind(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith(CONNECTION_EXCEPTION) || state.equals(CRASH_SHUTDOWN);
    }
}
