package uk.waymark.command.entry;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Tells whether a failure comes from a ledger that cannot be reached, rather than from a fault of ours.
final class LedgerAway {
    // Connection exception; operator intervention, such as a shutdown; insufficient resources. See PostgreSQL, appendix
    // A.
    private static final String[] STATES = {"08", "57P", "53"};

    private LedgerAway() {}

    static boolean isBehind(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(LedgerAway::isItself);
    }

    private static boolean isItself(Throwable cause) {
        return switch (cause) {
            case CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _ -> true;
            case SQLException sql -> Stream.of(STATES).anyMatch(String.valueOf(sql.getSQLState())::startsWith);
            default -> false;
        };
    }
}
