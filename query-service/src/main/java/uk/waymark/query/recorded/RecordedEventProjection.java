package uk.waymark.query.recorded;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

/// Keeps every event as it was published.
@Component
class RecordedEventProjection implements Projection<WaymarkEvent> {
    private static final Table RECORDED_EVENT = new Table("recorded_event");

    @Override
    public Class<WaymarkEvent> wants() {
        return WaymarkEvent.class;
    }

    @Override
    public boolean takesParked() {
        return true;
    }

    @Override
    public void on(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        rows.add(
                RECORDED_EVENT,
                recorded,
                row -> row.set("id", recorded.id())
                        .set("authority_sequence", recorded.authoritySequence())
                        .set("type", recorded.type())
                        .set("subject", recorded.subject())
                        .set("correlation_id", recorded.correlationId())
                        .set("causation_id", recorded.causationId())
                        .set("data", recorded.data()));
    }
}
