package uk.waymark.query.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;

/// Events that could not be taken in, and the later ones of their streams. The other streams go on.
@Component
public class Parking {
    private final JdbcClient db;

    Parking(JdbcClient db) {
        this.db = db;
    }

    /// One that somebody has decided to skip is left out for good, and nothing waits for it.
    ///
    /// @param reason why it could not be taken in; none for one that waits for another
    public void park(RecordedEvent event, @Nullable String reason) {
        db.sql("""
                insert into parked_event (position, authority, subject, reason)
                select :position, :authority, :subject, :reason
                where not exists (select from public.skipped_event where position = :position)
                on conflict (position) do update set reason = excluded.reason
                """)
                .param("position", event.position())
                .param("authority", event.authority().value())
                .param("subject", event.subject())
                .param("reason", reason)
                .update();
    }
}
