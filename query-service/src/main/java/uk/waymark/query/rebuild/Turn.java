package uk.waymark.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// One rebuild at a time. The database takes the turn back from one that was killed.
@Component
@Profile(Rebuild.PROFILE)
class Turn implements DisposableBean {
    private final Connection connection;

    Turn(DataSource database) throws SQLException {
        connection = database.getConnection();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(hashtext('waymark rebuild'))")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new Unfinished("Another rebuild is under way.");
            }
        }
    }

    boolean hasSchema(String schema) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regnamespace(?) is not null")) {
            statement.setString(1, schema);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    void drop(String schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema if exists %s cascade".formatted(schema));
        }
    }

    @Override
    public void destroy() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }
}
