package uk.waymark.query.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sorts of values that columns hold, and what they are in memory.
public enum Kind {
    TEXT("text"),
    JSON("json"),
    NUMBER("bigint"),
    INTEGER("integer"),
    TRUTH("boolean"),
    DAY("date"),
    MOMENT("timestamp with time zone"),
    TEXTS("text[]");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    static Kind of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row can hold a column of type " + type));
    }

    /// The name of the SQL type.
    public String type() {
        return type;
    }

    /// @throws ClassCastException when a column of this sort cannot hold it
    Object held(Object value) {
        return switch (this) {
            case TEXT -> value.toString();
            case JSON -> String.class.cast(value);
            case NUMBER -> ((Number) value).longValue();
            case INTEGER -> ((Number) value).intValue();
            case TRUTH -> Boolean.class.cast(value);
            case DAY -> LocalDate.class.cast(value);
            case MOMENT -> Instant.class.cast(value);
            case TEXTS -> ((List<?>) value).stream().map(Object::toString).toList();
        };
    }

    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case TEXT, JSON -> row.getString(column);
            case NUMBER -> row.getObject(column, Long.class);
            case INTEGER -> row.getObject(column, Integer.class);
            case TRUTH -> row.getObject(column, Boolean.class);
            case DAY -> row.getObject(column, LocalDate.class);
            case MOMENT -> {
                var moment = row.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            case TEXTS -> {
                var texts = row.getArray(column);
                yield texts == null ? null : List.of((String[]) texts.getArray());
            }
        };
    }

    /// What the driver takes for a value that is held.
    static @Nullable Object parameter(@Nullable Object held) {
        return switch (held) {
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case List<?> texts -> texts.toArray(String[]::new);
            case null -> null;
            default -> held;
        };
    }
}
