package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// A small store, of which nothing is known but the number of each row.
public final class Numbered implements Sequenced {
    private Numbered() {}

    public static Numbered in(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table numbered (number bigint generated always as identity, id text not null)");
        }
        return new Numbered();
    }

    @Override
    public void append(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("insert into numbered (id) values (?)")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    @Override
    public Looking reader(Connection connection) {
        return Tail.ofSequence(connection);
    }

    @Override
    public List<String> all(Connection connection) throws SQLException {
        return Ids.of(connection, "select id from numbered order by number");
    }
}
