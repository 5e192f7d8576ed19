package uk.waymark.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// A real PostgreSQL, started once for all tests of the module. Sessions are in a time zone that mistakes show in. The
/// migrations run once: each database is a copy of the one that they made.
public final class Database {
    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MIGRATED = migrated();
    private static final String ACCESS = made("access");

    private Database() {}

    /// The URL of a database of one's own with empty read models.
    public static String fresh() {
        var name = "views_%d".formatted(NUMBER.incrementAndGet());
        execute("create database %s template %s".formatted(name, MIGRATED));
        return POSTGRES.getJdbcUrl("postgres", name);
    }

    /// The URL of the database of names and looks, one for all services of the module.
    public static String access() {
        return ACCESS;
    }

    /// Lets nobody in, and puts those who are in out.
    public static void shut(String url) {
        execute("alter database %s allow_connections false".formatted(name(url)));
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name(url)));
    }

    public static void open(String url) {
        execute("alter database %s allow_connections true".formatted(name(url)));
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    private static void execute(String sql) {
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String made(String name) {
        execute("create database " + name);
        return POSTGRES.getJdbcUrl("postgres", name);
    }

    private static String migrated() {
        var name = "views";
        execute("create database " + name);
        Flyway.configure()
                .dataSource(POSTGRES.getDatabase("postgres", name))
                .defaultSchema("live")
                .load()
                .migrate();
        return name;
    }

    private static EmbeddedPostgres start() {
        // The driver sets each session to the time zone of the JVM.
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
