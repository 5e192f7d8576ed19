package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A store whose positions come from a sequence, so that they are not in the order of the commits.
public interface Sequenced {
    /// @param connection whose transaction goes on
    void append(Connection connection, String id) throws SQLException;

    Looking reader(Connection connection);

    List<String> all(Connection connection) throws SQLException;
}
