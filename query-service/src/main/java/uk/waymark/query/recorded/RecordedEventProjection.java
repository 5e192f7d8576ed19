package uk.waymark.query.recorded;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.query.feed.Projection;

/// Keeps every event as it was published.
@Component
class RecordedEventProjection implements Projection<WaymarkEvent> {
    private final JdbcClient db;

    RecordedEventProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<WaymarkEvent> wants() {
        return WaymarkEvent.class;
    }

    @Override
    public void on(WaymarkEvent event, RecordedEvent recorded) {
        db.sql("""
                insert into recorded_event (
                    position, id, authority, authority_sequence, type, subject, version, effective_on, recorded_at,
                    by, capacity, provenance, correlation_id, causation_id, data)
                values (
                    :position, :id, :authority, :authoritySequence, :type, :subject, :version, :effectiveOn, :recordedAt,
                    :by, :capacity, :provenance, :correlationId, :causationId, :data)
                on conflict (position) do nothing
                """)
                .param("position", recorded.position())
                .param("id", recorded.id())
                .param("authority", recorded.authority().value())
                .param("authoritySequence", recorded.authoritySequence())
                .param("type", recorded.type())
                .param("subject", recorded.subject())
                .param("version", recorded.version())
                .param("effectiveOn", recorded.effectiveOn())
                .param("recordedAt", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by())
                .param("capacity", recorded.capacity())
                .param("provenance", recorded.provenance())
                .param("correlationId", recorded.correlationId())
                .param("causationId", recorded.causationId())
                .param("data", recorded.data())
                .update();
    }
}
