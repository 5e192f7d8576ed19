package uk.waymark.query.parked;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.waymark.events.authority.AuthorityCode;

/// A stream that waits.
///
/// @param position of the event that could not be taken in
/// @param type of that event
/// @param reason why it could not be taken in
/// @param waiting how many later events of the stream wait for it
record ParkedStream(AuthorityCode authority, String stream, long position, String type, String reason, long waiting) {
    static ParkedStream of(ResultSet row) throws SQLException {
        return new ParkedStream(
                new AuthorityCode(row.getString("authority")),
                row.getString("subject"),
                row.getLong("position"),
                row.getString("type"),
                row.getString("reason"),
                row.getLong("waiting"));
    }
}
