package uk.waymark.query.rebuild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.feed.EventStream;
import uk.waymark.query.feed.Parking;
import uk.waymark.query.parked.Retry;

/// Events that the live read models could not take in, or were told to skip. They are kept aside while the others are
/// folded, and tried one by one afterwards.
@Component
@Profile(Rebuild.PROFILE)
class Aside {
    private final JdbcClient db;
    private final Parking parking;
    private final Retry retry;
    private final Map<EventStream, Long> parked = new HashMap<>();
    private final Set<Long> skipped = new HashSet<>();
    private final List<RecordedEvent> events = Collections.synchronizedList(new ArrayList<>());

    Aside(JdbcClient db, Parking parking, Retry retry) {
        this.db = db;
        this.parking = parking;
        this.retry = retry;
    }

    /// Before anything is folded.
    void know() {
        db.sql(
                        "select authority, subject, min(position) as position from live.parked_event group by authority, subject")
                .query(row -> {
                    parked.put(
                            new EventStream(new AuthorityCode(row.getString("authority")), row.getString("subject")),
                            row.getLong("position"));
                });
        skipped.addAll(db.sql("select position from public.skipped_event")
                .query((row, _) -> row.getLong("position"))
                .list());
    }

    /// Whether an event is to be recorded and no more.
    boolean takes(RecordedEvent event) {
        if (skipped.contains(event.position())) {
            return true;
        }
        var from = parked.isEmpty() ? null : parked.get(EventStream.of(event));
        if (from == null || event.position() < from) {
            return false;
        }
        events.add(event);
        return true;
    }

    /// @return a sentence for each stream that still waits
    List<String> tryAgain() {
        events.forEach(event -> parking.park(event, null));
        var waiting = new ArrayList<String>();
        parked.keySet()
                .forEach(stream -> retry.of(stream)
                        .ifPresent(reason -> waiting.add(
                                "%s of %s stays parked: %s".formatted(stream.subject(), stream.authority(), reason))));
        return waiting;
    }
}
