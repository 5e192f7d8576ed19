package uk.waymark.events.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Slug;

/// The id of a measure, such as `leics-vacancy-rate`.
public record MeasureId(@JsonValue String value) {
    public MeasureId {
        Slug.checked(value, "A measure id", "leics-vacancy-rate");
    }

    @Override
    public String toString() {
        return value;
    }
}
