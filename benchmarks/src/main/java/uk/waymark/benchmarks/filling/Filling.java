package uk.waymark.benchmarks.filling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import uk.waymark.benchmarks.filling.Past.Entry;

/// Fills an empty ledger by COPY, hashes and heads included, so that it goes on as if it had grown.
public final class Filling {
    private static final String COPY = """
            copy event (position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                recorded_by, capacity, provenance, correlation_id, causation_id, data, hash) from stdin
            """;
    private static final String HEADS = """
            update ledger_head
            set position = last.position, recorded_at = last.recorded_at
            from (select position, recorded_at from event order by position desc limit 1) last;
            analyze event
            """;
    private static final int BUFFER = 1 << 16;

    private Filling() {}

    /// @param url of a ledger that has its tables and no event
    public static void of(String url, long events) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url)) {
            copy(connection, events);
            try (var statement = connection.createStatement()) {
                statement.execute(HEADS);
                statement.execute("vacuum event");
                statement.execute("checkpoint");
            }
        }
    }

    private static void copy(Connection connection, long events) throws SQLException {
        var past = new Past(new OnePlan(), events);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        var lines = new StringBuilder();
        for (long number = 0; number < events; number++) {
            lines.append(line(past.next()));
            if (lines.length() > BUFFER) {
                write(copy, lines);
            }
        }
        write(copy, lines);
        copy.endCopy();
    }

    private static void write(CopyIn copy, StringBuilder lines) throws SQLException {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private static String line(Entry entry) {
        var event = entry.event();
        return Stream.<@Nullable Object>of(
                        event.position(),
                        event.authority(),
                        event.authoritySequence(),
                        event.subject(),
                        event.version(),
                        event.id(),
                        event.type(),
                        event.effectiveOn(),
                        event.recordedAt(),
                        event.by(),
                        event.capacity(),
                        event.provenance(),
                        event.correlationId(),
                        event.causationId(),
                        event.data(),
                        entry.hash().value())
                .map(field -> field == null ? "\\N" : field.toString().replace("\\", "\\\\"))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
