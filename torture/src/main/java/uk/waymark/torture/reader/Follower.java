package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.PGConnection;

/// Follows a store while it is written, woken by each append where there is a notification.
public final class Follower {
    private static final int LONGEST_WAIT_MILLIS = 20;

    private final Connection connection;
    private final Looking tail;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final FutureTask<List<String>> following = new FutureTask<>(this::follow);

    private Follower(Connection connection, Looking tail) {
        this.connection = connection;
        this.tail = tail;
    }

    /// @param connection of the reader; nobody else uses it
    public static Follower start(Connection connection, Looking reader) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen event");
        }
        var follower = new Follower(connection, reader);
        Thread.ofPlatform().daemon().name("follower").start(follower.following);
        return follower;
    }

    private List<String> follow() throws SQLException {
        while (!stopped.get()) {
            tail.look();
            connection.unwrap(PGConnection.class).getNotifications(LONGEST_WAIT_MILLIS);
        }
        for (int before = -1; tail.seen().size() > before; ) {
            before = tail.seen().size();
            tail.look();
        }
        return tail.seen();
    }

    /// @return what it saw, after a last look when nobody writes any more
    public List<String> finish() throws InterruptedException, ExecutionException {
        stopped.set(true);
        return following.get();
    }
}
