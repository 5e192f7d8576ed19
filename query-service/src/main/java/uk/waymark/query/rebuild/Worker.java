package uk.waymark.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
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

/// Folds whole partitions, from their first event on.
///
/// Rows that stay as they are go to the database a megabyte at a time. Those that later events may change are kept to
/// the end of the partition, some 2 KB each: one for each action, milestone, minute, follow-up, answer, plan,
/// inspection, body and meeting there is, which is one for about five events.
final class Worker implements Callable<Sequences> {
    private final Queue<Integer> partitions;
    private final Map<Integer, Long> limits;
    private final Source source;
    private final Shapes shapes;
    private final Projections projections;
    private final Aside aside;
    private final DataSource database;
    private final Progress progress;
    private final Sequences sequences = new Sequences();
    private final Map<Table, CopyBuffer> buffers = new HashMap<>();

    /// @param partitions those that no worker has taken yet
    /// @param source is asked for one of its own for each partition
    Worker(
            Queue<Integer> partitions,
            Map<Integer, Long> limits,
            Source source,
            Shapes shapes,
            Projections projections,
            Aside aside,
            DataSource database,
            Progress progress) {
        this.partitions = partitions;
        this.limits = limits;
        this.source = source;
        this.shapes = shapes;
        this.projections = projections;
        this.aside = aside;
        this.database = database;
        this.progress = progress;
    }

    @Override
    public Sequences call() throws SQLException {
        try (var connection = database.getConnection()) {
            quicken(connection);
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var partition = partitions.poll(); partition != null; partition = partitions.poll()) {
                fold(partition, copying);
            }
            for (var buffer : buffers.values()) {
                buffer.flush(copying);
            }
            return sequences;
        }
    }

    private void fold(int partition, CopyManager copying) {
        var fold = new Fold(shapes, Found.nothing(), row -> copy(row, copying));
        try (var one = source.only(partition)) {
            one.goTo(Map.of());
            while (!one.hasReached(limits)) {
                var records = one.next(limits);
                records.forEach(message -> take(message, fold));
                progress.read(records.size());
            }
        }
        fold.changed().forEach(row -> copy(row, copying));
    }

    private void take(ConsumerRecord<String, String> message, Fold fold) {
        var recorded = Incoming.envelope(message);
        if (!sequences.isNext(recorded)) {
            return;
        }
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
