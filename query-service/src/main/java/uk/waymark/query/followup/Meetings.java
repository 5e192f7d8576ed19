package uk.waymark.query.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;

/// When a body meets next.
@Component
class Meetings {
    private final JdbcClient db;
    private final Clock clock;

    Meetings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<MattersArising.NextMeeting> next(AuthorityCode authority, String body) {
        return db.sql("""
                select id, held_on from meeting
                where authority = :authority and body = :body and held_on >= :today
                order by held_on, position
                limit 1
                """)
                .param("authority", authority.value())
                .param("body", body)
                .param("today", LocalDate.now(clock))
                .query((row, _) ->
                        new MattersArising.NextMeeting(row.getString("id"), row.getObject("held_on", LocalDate.class)))
                .optional();
    }
}
