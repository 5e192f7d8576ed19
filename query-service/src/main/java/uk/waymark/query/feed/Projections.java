package uk.waymark.query.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.query.row.Rows;

/// All projections: an event goes to each that wants it.
@Component
public class Projections {
    private final List<Projection<?>> all;
    private final Map<Class<?>, List<Projection<?>>> byEvent = new ConcurrentHashMap<>();

    Projections(List<Projection<?>> all) {
        this.all = List.copyOf(all);
    }

    public void on(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        wanting(event).forEach(projection -> pass(projection, event, recorded, rows));
    }

    /// For an event of a stream that is parked.
    public void whileParked(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        wanting(event).stream()
                .filter(Projection::takesParked)
                .forEach(projection -> pass(projection, event, recorded, rows));
    }

    /// For an event that was parked.
    public void afterParking(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        wanting(event).stream()
                .filter(projection -> !projection.takesParked())
                .forEach(projection -> pass(projection, event, recorded, rows));
    }

    private List<Projection<?>> wanting(WaymarkEvent event) {
        var known = byEvent.get(event.getClass());
        return known == null ? byEvent.computeIfAbsent(event.getClass(), this::wanting) : known;
    }

    private List<Projection<?>> wanting(Class<?> type) {
        return all.stream()
                .filter(projection -> projection.wants().isAssignableFrom(type))
                .toList();
    }

    private static <E extends WaymarkEvent> void pass(
            Projection<E> projection, WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        projection.on(projection.wants().cast(event), recorded, rows);
    }
}
