package uk.waymark.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.feed.Incoming;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.row.Row;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Shapes;
import uk.waymark.query.row.Table;

/// Makes rows of events and sends them to the database, a megabyte of a table at a time.
///
/// No row needs another, so several of these share the events of one council, whatever their order.
final class Copier implements AutoCloseable {
    private final Projections projections;
    private final Connection connection;
    private final CopyManager copying;
    private final Rows rows;
    private final Map<Table, CopyBuffer> buffers = new HashMap<>();

    Copier(DataSource database, Shapes shapes, Projections projections) throws SQLException {
        this.projections = projections;
        this.connection = database.getConnection();
        this.copying = connection.unwrap(PGConnection.class).getCopyAPI();
        this.rows = new Rows(shapes, this::copy);
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
    }

    void take(List<Read> events) {
        for (var read : events) {
            var event = Incoming.event(read.message, read.recorded);
            if (read.onlyRecorded) {
                projections.whileParked(event, read.recorded, rows);
            } else {
                projections.on(event, read.recorded, rows);
            }
        }
    }

    /// What is left.
    void flush() {
        buffers.values().forEach(this::flush);
    }

    private void copy(Row row) {
        var buffer = buffers.computeIfAbsent(row.shape().table(), _ -> new CopyBuffer(row.shape()));
        buffer.add(row);
        if (buffer.isFull()) {
            flush(buffer);
        }
    }

    private void flush(CopyBuffer buffer) {
        try {
            buffer.flush(copying);
        } catch (SQLException e) {
            throw new Unfinished("Rows were refused: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// An event of the topic.
    ///
    /// @param onlyRecorded whether no read model but the list of events may have it
    record Read(ConsumerRecord<String, String> message, RecordedEvent recorded, boolean onlyRecorded) {}
}
