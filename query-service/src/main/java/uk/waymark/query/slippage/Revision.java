package uk.waymark.query.slippage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;

/// A date that was moved: from what to what, why, and who granted it where.
@Schema(description = "A date that was moved: from what to what, why, and who granted it where")
record Revision(
        Due previous,
        @Schema(nullable = true) @Nullable LocalDate previousOn,
        Due due,
        @Schema(nullable = true) @Nullable LocalDate dueOn,

        @Schema(description = "Days by which it moved; negative when it was brought forward", nullable = true) @Nullable
        Integer days,

        String reason,
        @Schema(description = "Who granted it") String grantedBy,

        @Schema(description = "The meeting that granted it", nullable = true) @Nullable
        String decidedAt,

        @Schema(description = "The body whose meeting it was", nullable = true) @Nullable
        String body,

        @Schema(description = "Whether it went further than the cap of its day, or to no settled day under one of days")
        boolean overCap,

        LocalDate effectiveOn,
        Instant recordedAt,
        String by,
        @Schema(nullable = true) @Nullable String capacity,
        @Schema(nullable = true) @Nullable Provenance provenance,
        long position) {}
