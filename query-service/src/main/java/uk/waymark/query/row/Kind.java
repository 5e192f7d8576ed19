package uk.waymark.query.row;

import java.time.Instant;
import java.time.LocalDate;
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
