package uk.waymark.torture.reader;

import java.sql.SQLException;
import java.util.List;

/// A reader who looks now and then whether there is more.
public interface Looking {
    void look() throws SQLException;

    List<String> seen();
}
