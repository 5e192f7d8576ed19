package uk.waymark.access.store;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A real PostgreSQL whose files can be looked into. Its sessions are in a time zone that mistakes show in.
public final class OwnServer implements AutoCloseable {
    private final Path files;
    private final EmbeddedPostgres server;

    public OwnServer(Path folder) throws IOException {
        this.files = folder.resolve("postgres");
        this.server = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setServerConfig("timezone", "Pacific/Chatham")
                .start();
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /// With its tables made.
    public AccessStore store() {
        var store = new AccessStore(new StoreSettings(url(), null, 3, Duration.ofSeconds(1)));
        await().until(() -> isOpen(store));
        return store;
    }

    private static boolean isOpen(AccessStore store) {
        try {
            return store.ask(db -> db.sql("select true").query(Boolean.class).single());
        } catch (StoreAway _) {
            return false;
        }
    }

    /// As who owns it.
    public void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// What a query answers, as text.
    public List<String> texts(String sql) {
        return JdbcClient.create(server.getPostgresDatabase())
                .sql(sql)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    /// The files that hold these words.
    public List<Path> filesWith(String words) throws IOException {
        var wanted = words.getBytes(StandardCharsets.UTF_8);
        try (var all = Files.walk(files)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, wanted))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            var bytes = Files.readAllBytes(file);
            for (var i = 0; i + wanted.length <= bytes.length; i++) {
                if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
