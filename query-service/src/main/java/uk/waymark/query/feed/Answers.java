package uk.waymark.query.feed;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What several statements answered that went to the database in one round trip.
final class Answers {
    private final PreparedStatement statements;
    private boolean isNew;

    private Answers(PreparedStatement statements) throws SQLException {
        this.statements = statements;
        this.isNew = statements.execute();
    }

    static Answers of(PreparedStatement statements) throws SQLException {
        return new Answers(statements);
    }

    /// The rows of the next statement that tells of rows.
    ResultSet next() throws SQLException {
        while (!isNew) {
            isNew = statements.getMoreResults();
            if (!isNew && statements.getUpdateCount() < 0) {
                throw new IllegalStateException("No statement is left that tells of rows");
            }
        }
        isNew = false;
        return statements.getResultSet();
    }
}
