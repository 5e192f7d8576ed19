package uk.waymark.query.feed;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.query.row.Rows;

/// All projections: an event goes to each that wants it.
@Component
public class Projections {
    private final List<Projection<?>> all;

    Projections(List<Projection<?>> all) {
        this.all = List.copyOf(all);
    }

    public void on(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        all.forEach(projection -> pass(projection, event, recorded, rows));
    }

    /// For an event of a stream that is parked.
    public void whileParked(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        all.stream().filter(Projection::takesParked).forEach(projection -> pass(projection, event, recorded, rows));
    }

    /// For an event that was parked.
    public void afterParking(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        all.stream()
                .filter(projection -> !projection.takesParked())
                .forEach(projection -> pass(projection, event, recorded, rows));
    }

    private static <E extends WaymarkEvent> void pass(
            Projection<E> projection, WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        if (projection.wants().isInstance(event)) {
            projection.on(projection.wants().cast(event), recorded, rows);
        }
    }
}
