package uk.waymark.query.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next the cursor of the part that follows; none at the end
public record Page<T>(
        List<T> items,

        @Schema(description = "The cursor of the part that follows; null at the end", nullable = true) @Nullable
        String next) {
    public Page {
        items = List.copyOf(items);
    }
}
