package uk.waymark.deploy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.events.EventChain;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// A ledger on a real PostgreSQL: Leicestershire's events at positions 1, 3 and 5, another council's at 2 and 4.
final class LiveLedger implements AutoCloseable {
    private static final Path MIGRATIONS =
            Path.of("..", "command-service", "src", "main", "resources", "db", "migration");
    private static final List<String> COUNCILS = List.of("E10000018", "E10000019");
    private static final int EVENTS = 5;

    private final EmbeddedPostgres server;
    private final Map<AuthorityCode, RecordedEvent> last = new HashMap<>();
    private final Map<AuthorityCode, Sha256> hashes = new HashMap<>();

    LiveLedger() throws IOException, SQLException {
        this.server = EmbeddedPostgres.builder()
                .setServerConfig("timezone", "Pacific/Chatham")
                .start();
        try (var files = Files.list(MIGRATIONS)) {
            for (var migration :
                    files.sorted(Comparator.comparingInt(LiveLedger::version)).toList()) {
                change(Files.readString(migration));
            }
        }
        for (long position = 1; position <= EVENTS; position++) {
            append(position);
        }
        change("update ledger_head set position = " + EVENTS);
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /// As its owner, whom nothing stops for long.
    void damage(String sql) throws SQLException {
        change("alter table event disable trigger user");
        change(sql);
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void append(long position) throws SQLException {
        var authority = new AuthorityCode(COUNCILS.get((int) ((position - 1) % COUNCILS.size())));
        var before = last.get(authority);
        var event = event(position, authority, before == null ? 1 : before.version() + 1);
        var hash = EventChain.next(hashes.getOrDefault(authority, EventChain.start(authority)), event);
        last.put(authority, event);
        hashes.put(authority, hash);
        try (var connection = DriverManager.getConnection(url());
                var insert = connection.prepareStatement("""
                        insert into event (id, position, authority, authority_sequence, type, subject, version,
                            effective_on, recorded_at, recorded_by, correlation_id, data, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            var values = List.of(
                    event.id(),
                    position,
                    authority.value(),
                    event.authoritySequence(),
                    event.type(),
                    event.subject(),
                    event.version(),
                    event.effectiveOn(),
                    OffsetDateTime.ofInstant(event.recordedAt(), ZoneOffset.UTC),
                    event.by(),
                    event.correlationId(),
                    event.data(),
                    hash.value());
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private static RecordedEvent event(long position, AuthorityCode authority, long version) {
        return new RecordedEvent(
                "id-" + position,
                position,
                authority,
                version,
                "ActionRated",
                "leics-ociap/3",
                version,
                LocalDate.of(2018, 11, 6),
                Instant.parse("2018-11-06T10:00:00.00000%dZ".formatted(position)),
                "anonymous",
                null,
                null,
                "command-" + position,
                null,
                "{\"rating\":\"RED\",\"rationale\":\"Too early — “soon”\"}");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
