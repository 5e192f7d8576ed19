package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;

/// A date that was moved, and why.
@Schema(description = "A date that was moved, and why")
record DueRevision(
        Due previous,
        Due due,
        String reason,
        String grantedBy,
        @Schema(nullable = true) @Nullable String decidedAt,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
