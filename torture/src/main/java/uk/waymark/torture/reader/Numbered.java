package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A small store whose positions come from a sequence, so that they are not in the order of the commits.
public final class Numbered {
    private final String url;

    private Numbered(String url) {
        this.url = url;
    }

    public static Numbered in(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table numbered (number bigint generated always as identity, id text not null)");
        }
        return new Numbered(url);
    }

    /// One writer stalls in the middle of its transaction while another writes and a reader looks, again and again.
    ///
    /// @return what the reader saw
    public List<String> stallWriters(int times) throws SQLException {
        try (var stalled = DriverManager.getConnection(url);
                var other = DriverManager.getConnection(url);
                var reading = DriverManager.getConnection(url)) {
            stalled.setAutoCommit(false);
            var tail = Tail.ofSequence(reading);
            for (int time = 0; time < times; time++) {
                insert(stalled, "stalled " + time);
                insert(other, "other " + time);
                tail.look();
                stalled.commit();
                tail.look();
            }
            return tail.seen();
        }
    }

    private static void insert(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("insert into numbered (id) values (?)")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    public List<String> all() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from numbered order by number")) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
