package uk.waymark.query.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/// An event that a warning rests on.
@Schema(description = "An event that a warning rests on")
record Ground(
        long position,

        @Schema(example = "ActionRated") String type,

        @Schema(description = "The day on which it took effect")
        LocalDate effectiveOn,

        @Schema(description = "The moment at which it was recorded")
        Instant recordedAt) {}
