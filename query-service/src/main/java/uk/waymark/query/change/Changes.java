package uk.waymark.query.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What changed in a plan.
@Schema(description = "What changed in a plan: after one day, and up to another with it")
record Changes(
        String authority,
        String plan,

        @Schema(description = "The day after which it changed; null for all from the beginning", nullable = true)
        @Nullable
        LocalDate from,

        @Schema(description = "The last day that counts") LocalDate to,
        ChangeClock clock,

        @Schema(
                description = "How many of each kind there are in all, without ratings that were corrected",
                example = "{\"RE_RATED\": 6, \"SLIPPED\": 2}")
        Map<ChangeKind, Long> counts,

        @Schema(description = "In the order of that clock") List<Change> items,

        @Schema(description = "The cursor of the part that follows; null at the end", nullable = true) @Nullable
        String next) {
    Changes {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        items = List.copyOf(items);
    }
}
