package uk.waymark.query.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.measure.Target;

/// What a measure aims for from a day on.
@Schema(description = "What a measure aims for from a day on")
record Aim(
        Target target,

        @Schema(description = "The meeting that agreed it", nullable = true) @Nullable
        String agreedAt,

        String by,
        @Schema(nullable = true) @Nullable String capacity,

        @Schema(description = "The day from which it holds") LocalDate effectiveOn,

        @Schema(description = "The moment at which it was recorded")
        Instant recordedAt,

        @Schema(nullable = true) @Nullable Provenance provenance,
        long position) {}
