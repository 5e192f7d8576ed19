package uk.waymark.command.ledger;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.command.StreamId;
import uk.waymark.command.ledger.LedgerRefusal.Current;

/// Which streams there are, and at what version.
@Component
class Streams {
    private final JdbcClient db;

    Streams(JdbcClient db) {
        this.db = db;
    }

    Optional<Current> find(StreamId stream) {
        return db.sql("""
                select stream_type, stream_version + 1 as version
                from event
                where stream = :stream
                order by stream_version desc
                limit 1
                """)
                .param("stream", stream.toString())
                .query((row, _) -> new Current(stream.subject(), row.getString("stream_type"), row.getLong("version")))
                .optional();
    }

    /// The position of the last event of this transaction, which holds the head of the ledger until it commits.
    long lastPosition() {
        return db.sql("select position from ledger_head").query(Long.class).single();
    }
}
