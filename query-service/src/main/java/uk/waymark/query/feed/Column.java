package uk.waymark.query.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.Due;
import uk.waymark.events.EventJson;

/// What a value of an event is as a value of a column.
public final class Column {
    private static final JsonMapper MAPPER = EventJson.mapper();

    private Column() {}

    /// The text of a slug, role, code or constant.
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// The last day on which it is in time, where its words settle one.
    public static @Nullable LocalDate day(Due due) {
        return due.lastDay().orElse(null);
    }

    /// The body whose next meeting settles the day.
    public static @Nullable String body(Due due) {
        return due instanceof Due.NextMeeting next ? next.body().value() : null;
    }
}
