package uk.waymark.query.rating;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Target;

/// What a measure of the action aimed for and showed on the day that a rating describes.
@Schema(description = "What a measure of the action aimed for and showed on the day that a rating describes")
record Measured(
        @Schema(example = "leics-vacancy-rate") String id,
        String name,

        @Schema(description = "What it aimed for on that day; null when nothing had been said of that", nullable = true)
        @Nullable
        Target target,

        @Schema(description = "The figure of the latest period that was over", nullable = true) @Nullable
        Latest reading) {
    /// A figure.
    record Latest(
            Period period,
            Figure figure,
            @Schema(nullable = true) @Nullable Boolean provisional,
            long position) {}
}
