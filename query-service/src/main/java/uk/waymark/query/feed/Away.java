package uk.waymark.query.feed;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/// Tells a database that cannot be used now, which is waited for, from an event that it will never take.
public final class Away {
    // By PostgreSQL's appendix A: connection exception; invalid transaction state, such as a read-only one; invalid
    // authorization, such as a password that has changed; no such database; transaction rolled back; insufficient
    // resources; object not in prerequisite state, such as a lock that was not to be had; operator intervention; system
    // error. Spring would count a value that is too large for an index, class 54, in.
    private static final List<String> STATES = List.of("08", "25", "28", "3D", "40", "53", "55", "57", "58");

    private Away() {}

    public static boolean isBehind(RuntimeException failure) {
        // Nothing was asked of it yet, so that no event can be the cause.
        if (failure instanceof CannotCreateTransactionException) {
            return true;
        }
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst()
                .map(state -> STATES.stream().anyMatch(state::startsWith))
                .orElse(failure instanceof DataAccessResourceFailureException
                        || failure instanceof TransientDataAccessException
                        || failure instanceof TransactionException);
    }
}
