package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.rating.Direction;

/// The rating that holds on one dimension.
@Schema(description = "The rating that holds on one dimension")
record CurrentRating(
        @Schema(example = "AMBER") String rating,

        @Schema(example = "Amber", nullable = true) @Nullable
        String label,

        Direction direction,
        String rationale,

        @Schema(description = "The day that the rating describes")
        LocalDate asAt,

        @Schema(description = "The moment at which it was recorded")
        Instant recordedAt,

        String by,
        @Schema(nullable = true) @Nullable String capacity,

        @Schema(description = "The meeting that settled it", nullable = true) @Nullable
        String decidedAt,

        @Schema(description = "Whether a second person found it right, or put it in the place of another")
        boolean validated,

        @Schema(description = "The action's version at which it was recorded")
        long version,

        @Schema(nullable = true) @Nullable Provenance provenance) {}
