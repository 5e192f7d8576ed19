package uk.waymark.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import uk.waymark.query.feed.Incoming;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.row.Fold;
import uk.waymark.query.row.Found;
import uk.waymark.query.row.Row;
import uk.waymark.query.row.Shapes;
import uk.waymark.query.row.Table;

/// Folds the streams that fall to it, from their first event on.
///
/// Rows that stay as they are go to the database a megabyte at a time. Those that later events may change are kept to
/// the end, some 2 KB each: all workers together hold one for each action, milestone, minute, follow-up, answer, plan,
/// inspection, body and meeting there is, which is one for about ten events.
final class Worker implements Callable<Void> {
    private static final int WAITING = 4;

    private final BlockingQueue<List<ConsumerRecord<String, String>>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Map<Table, CopyBuffer> buffers = new HashMap<>();
    private final Shapes shapes;
    private final Projections projections;
    private final Aside aside;
    private final DataSource database;

    Worker(Shapes shapes, Projections projections, Aside aside, DataSource database) {
        this.shapes = shapes;
        this.projections = projections;
        this.aside = aside;
        this.database = database;
    }

    /// Records in the order of their streams; an empty list says that there will be no more.
    BlockingQueue<List<ConsumerRecord<String, String>>> waiting() {
        return waiting;
    }

    @Override
    public Void call() throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            quicken(connection);
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            var fold = new Fold(shapes, Found.nothing(), row -> copy(row, copying));
            for (var records = waiting.take(); !records.isEmpty(); records = waiting.take()) {
                records.forEach(message -> take(message, fold));
            }
            fold.changed().forEach(row -> copy(row, copying));
            for (var buffer : buffers.values()) {
                buffer.flush(copying);
            }
            return null;
        }
    }

    private void take(ConsumerRecord<String, String> message, Fold fold) {
        var recorded = Incoming.envelope(message);
        var event = Incoming.event(message, recorded);
        if (aside.takes(recorded)) {
            projections.whileParked(event, recorded, fold);
        } else {
            projections.on(event, recorded, fold);
        }
    }

    private void copy(Row row, CopyManager copying) {
        var buffer = buffers.computeIfAbsent(row.shape().table(), _ -> new CopyBuffer(row.shape()));
        buffer.add(row);
        if (buffer.isFull()) {
            try {
                buffer.flush(copying);
            } catch (SQLException e) {
                throw new Unfinished(
                        "Rows of %s were refused: %s".formatted(row.shape().table(), e.getMessage()), e);
            }
        }
    }

    private static void quicken(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
    }
}
