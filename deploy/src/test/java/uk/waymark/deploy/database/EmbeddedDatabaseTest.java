package uk.waymark.deploy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.process.Layer;
import uk.waymark.deploy.process.Running;

@Timeout(180)
class EmbeddedDatabaseTest {
    @TempDir
    static Path temporary;

    private static DataFolder folder;
    private static final Running running = new Running(_ -> {});
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        folder = DataFolder.open(temporary);
        database = EmbeddedDatabase.in(folder);
        running.startAndAwait(Layer.DATABASE, database.program());
        database.prepare();
    }

    @AfterAll
    static void stop() {
        running.stop();
        folder.close();
    }

    @Test
    void all_databases_keep_what_they_confirm() throws SQLException {
        for (var url : new String[] {database.ledgerUrl(), database.viewsUrl(), database.accessUrl()}) {
            try (var connection = DriverManager.getConnection(url)) {
                Durability.refuseUnlessOn(connection);
            }
        }
    }

    @Test
    void a_database_that_could_lose_what_it_confirmed_is_refused() throws SQLException {
        try (var connection = DriverManager.getConnection(database.viewsUrl());
                var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");

            assertThatThrownBy(() -> Durability.refuseUnlessOn(connection))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("waymark_views has synchronous_commit = off");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        var url = database.ledgerUrl().replaceAll("password=.*", "password=guess");

        assertThatThrownBy(() -> DriverManager.getConnection(url)).isInstanceOf(SQLException.class);
    }

    @Test
    void a_server_that_a_killed_start_left_running_is_replaced_and_its_data_found(@TempDir Path own) throws Exception {
        var next = new Running(_ -> {});
        try (var ownFolder = DataFolder.open(own)) {
            var leftBehind = EmbeddedDatabase.in(ownFolder);
            var process = leftBehind.program().launch();
            next.await(leftBehind.program()::works);
            leftBehind.prepare();
            write(leftBehind, "create table kept as select 'still here' as fact");

            var found = EmbeddedDatabase.in(ownFolder);
            next.startAndAwait(Layer.DATABASE, found.program());

            assertThat(process.isAlive()).isFalse();
            assertThat(read(found, "select fact from kept")).isEqualTo("still here");
        } finally {
            next.stop();
        }
    }

    private static void write(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.ledgerUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.ledgerUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
