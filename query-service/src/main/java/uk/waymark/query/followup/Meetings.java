package uk.waymark.query.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;

/// When a body meets next.
@Component
class Meetings {
    private final JdbcClient db;

    Meetings(JdbcClient db) {
        this.db = db;
    }

    Optional<MattersArising.NextMeeting> next(AuthorityCode authority, String body, Clocks clocks) {
        return clocks.sql(db, """
                select id, held_on from meeting_at(:asAt, :known)
                where authority = :authority and body = :body and held_on >= :today
                order by held_on, position
                limit 1
                """)
                .param("authority", authority.value())
                .param("body", body)
                .query((row, _) ->
                        new MattersArising.NextMeeting(row.getString("id"), row.getObject("held_on", LocalDate.class)))
                .optional();
    }
}
