package uk.waymark.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.inspection.InspectionEvent;
import uk.waymark.events.measure.MeasureEvent;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.statement.StatementEvent;

/// The names under which events are stored and published, and the records that stand for them in this release.
public final class EventTypes {
    private static final List<Class<? extends WaymarkEvent>> STREAMS = List.of(
            AuthorityEvent.class,
            BodyEvent.class,
            InspectionEvent.class,
            PlanEvent.class,
            ActionEvent.class,
            MinuteEvent.class,
            FollowUpEvent.class,
            MeasureEvent.class,
            StatementEvent.class);

    private static final Map<String, Class<? extends WaymarkEvent>> BY_NAME = byName();

    private EventTypes() {}

    public static String nameOf(Class<?> type) {
        return type.getSimpleName();
    }

    /// The record of that name; empty when a later release wrote it.
    public static Optional<Class<? extends WaymarkEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Collection<Class<? extends WaymarkEvent>> all() {
        return BY_NAME.values();
    }

    private static Map<String, Class<? extends WaymarkEvent>> byName() {
        var types = new LinkedHashMap<String, Class<? extends WaymarkEvent>>();
        STREAMS.stream()
                .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
                .map(type -> type.<WaymarkEvent>asSubclass(WaymarkEvent.class))
                .forEach(type -> types.put(nameOf(type), type));
        return Map.copyOf(types);
    }
}
