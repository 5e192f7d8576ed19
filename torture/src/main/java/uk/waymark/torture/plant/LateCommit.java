package uk.waymark.torture.plant;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A commit that a thread owes. Called by what is woven into the service.
public final class LateCommit {
    /// So long that one kill in the middle of it is enough.
    private static final Duration DELAY = Duration.ofMillis(150);

    /// The statement that commits, at the end of those that are sent with it.
    private static final Pattern LAST = Pattern.compile("commit\\s*$");

    private static final ThreadLocal<@Nullable Connection> OWED = new ThreadLocal<>();

    private LateCommit() {}

    /// A connection whose commit does nothing yet.
    public static Connection instead(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LateCommit.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && isLast(arguments[0])) {
                        OWED.set(connection);
                        arguments[0] = LAST.matcher(arguments[0].toString()).replaceFirst("");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean isLast(Object sql) {
        return LAST.matcher(sql.toString()).find();
    }

    public static void makeUp() throws SQLException {
        var connection = OWED.get();
        if (connection != null) {
            OWED.remove();
            LockSupport.parkNanos(DELAY.toNanos());
            connection.commit();
        }
    }
}
