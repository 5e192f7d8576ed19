package uk.waymark.torture.plant;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A commit that a thread owes. Called by what is woven into the service.
public final class LateCommit {
    /// So long that one kill comes in the middle of it, on a busy machine too.
    private static final Duration DELAY = Duration.ofSeconds(1);

    private static final Set<String> COMMITTING = Set.of("commit", "setAutoCommit");

    private static final ThreadLocal<@Nullable Connection> OWED = new ThreadLocal<>();

    private LateCommit() {}

    /// A connection that commits nothing yet.
    public static Connection instead(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        OWED.set(connection);
        return (Connection) Proxy.newProxyInstance(
                LateCommit.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (COMMITTING.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public static void makeUp() throws SQLException {
        var connection = OWED.get();
        if (connection != null) {
            OWED.remove();
            rest();
            connection.commit();
        }
    }

    /// To the end, whoever wakes the thread for new work meanwhile.
    private static void rest() {
        var end = System.nanoTime() + DELAY.toNanos();
        for (var left = DELAY.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
