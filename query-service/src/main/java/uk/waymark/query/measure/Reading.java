package uk.waymark.query.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.Period;

/// One figure of a measure as it was entered.
@Schema(description = "One figure of a measure as it was entered")
record Reading(
        Period period,
        Figure figure,

        @Schema(description = "Whether a final one is to come; null for a correction", nullable = true) @Nullable
        Boolean provisional,

        @Schema(description = "Where it was published", nullable = true) @Nullable
        String source,

        @Schema(
                description = "What was wrong with the figure that it corrects; null when it corrects none",
                nullable = true)
        @Nullable
        String reason,

        @Schema(description = "Whether it is the one that holds of its period: the one recorded last")
        boolean holds,

        String by,
        @Schema(nullable = true) @Nullable String capacity,

        @Schema(description = "The moment at which it was recorded")
        Instant recordedAt,

        @Schema(nullable = true) @Nullable Provenance provenance,
        long position) {}
