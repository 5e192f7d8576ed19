package uk.waymark.query.rating;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That a second person found a rating right.
@Schema(description = "That a second person found a rating right")
record Validation(
        String by,
        @Schema(nullable = true) @Nullable String capacity,
        @Schema(nullable = true) @Nullable String remark,

        @Schema(description = "The meeting that found so", nullable = true) @Nullable
        String decidedAt,

        LocalDate effectiveOn,

        @Schema(description = "The moment at which it was recorded")
        Instant recordedAt,

        long position) {}
