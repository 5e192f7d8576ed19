package uk.waymark.command.ledger;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Tells whether a failure comes from a ledger that cannot be reached or written now, rather than from a fault of ours.
public final class LedgerAway {
    // By PostgreSQL's appendix A: connection exception; read-only transaction; transaction rolled back, such as for a
    // deadlock; insufficient resources, such as a full disk; a lock that was not to be had; operator intervention, such
    // as a shutdown or a time-out; system error, such as a failing disk.
    private static final List<String> STATES = List.of("08", "25006", "40", "53", "55P03", "57", "58");

    private LedgerAway() {}

    public static boolean isBehind(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(LedgerAway::isItself);
    }

    private static boolean isItself(Throwable cause) {
        return switch (cause) {
            case CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _,
                    SQLTransientException _,
                    SQLRecoverableException _ -> true;
            // The server gives each refusal a state; without one the pool speaks of a connection that is gone.
            case SQLException sql when sql.getSQLState() == null -> true;
            case SQLException sql -> STATES.stream().anyMatch(sql.getSQLState()::startsWith);
            default -> false;
        };
    }
}
