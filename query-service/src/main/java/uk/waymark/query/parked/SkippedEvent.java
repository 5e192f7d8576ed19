package uk.waymark.query.parked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import uk.waymark.events.authority.AuthorityCode;

/// An event that the read models leave out, by whose decision and why.
///
/// @param reason why it could not be taken in
/// @param why somebody decided to leave it out
record SkippedEvent(
        long position,
        AuthorityCode authority,
        String stream,
        String reason,
        String skippedBy,
        String why,
        Instant skippedAt) {
    static SkippedEvent of(ResultSet row) throws SQLException {
        return new SkippedEvent(
                row.getLong("position"),
                new AuthorityCode(row.getString("authority")),
                row.getString("subject"),
                row.getString("reason"),
                row.getString("skipped_by"),
                row.getString("why"),
                row.getObject("skipped_at", OffsetDateTime.class).toInstant());
    }
}
